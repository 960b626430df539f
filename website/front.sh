#!/bin/sh
# The front of the branch that is published: its root leads to the newest release, or to `main` while there is
# none, and has a page for what is not there, which hosts look for at the root alone.
set -eu
configuration=website/mkdocs.yml
default=main
if mike list --config-file "$configuration" latest >/dev/null 2>&1; then default=latest; fi
mike set-default --push --config-file "$configuration" "$default"

folder=$(mktemp -d)
git worktree add --quiet "$folder" gh-pages
cp -L "$folder/$default/404.html" "$folder/404.html"
git -C "$folder" add 404.html
git -C "$folder" diff --cached --quiet || git -C "$folder" commit --quiet --message "The page for what is not there"
git -C "$folder" push --quiet origin gh-pages
git worktree remove --force "$folder"
