import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import software.amazon.event.ruler.Machine;

/**
 * Says of each line of standard input, a pattern and an event in base64, what event-ruler says: "true" or "false",
 * or "refused" of a pattern that it does not take.
 */
public final class Compare {
    public static void main(String[] arguments) throws Exception {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split(" ");
            System.out.println(answer(text(parts[0]), text(parts[1])));
        }
    }

    private static String text(String encoded) {
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    private static String answer(String pattern, String event) {
        Machine machine = new Machine();
        try {
            machine.addRule("rule", pattern);
        } catch (Exception refused) {
            return "refused";
        }
        try {
            return String.valueOf(!machine.rulesForJSONEvent(event).isEmpty());
        } catch (Exception failed) {
            return "failed";
        }
    }
}
