/* The settings of the terminal as they were before the program, or before the process whose place it took. */
#include "private.h"

#include <stdlib.h>
#include <unistd.h>

static struct termios original;
static int descriptor = STDIN_FILENO;
static bool is_known, is_owed;

static void pay(void) {
    if (is_owed) settings_restore();
}

/* Settings that are owed stay the ones to restore. */
bool settings_keep(int terminal) {
    descriptor = terminal;
    if (!is_owed) is_known = tcgetattr(descriptor, &original) == 0;
    return is_known;
}

const struct termios *settings_original(void) { return is_known ? &original : NULL; }

void settings_inherit(const struct termios *settings) {
    original = *settings;
    is_known = true;
    settings_owe();
}

/* From now on the terminal is left otherwise than it was; the end of the process sets that right. */
void settings_owe(void) {
    static bool is_registered;
    if (!is_registered) is_registered = atexit(pay) == 0;
    is_owed = true;
}

bool settings_are_owed(void) { return is_owed; }

void settings_restore(void) {
    if (is_known) tcsetattr(descriptor, TCSANOW, &original);
    is_owed = false;
}
