"""What tests of several rooms use: servers, carriers, and editors that answer."""
