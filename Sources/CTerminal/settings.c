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

/* Lines whose keys are not shown, and of which none stops, ends or holds up anything. */
struct termios settings_of_locked_lines(void) {
    struct termios settings = original;
    settings.c_iflag &= ~(tcflag_t)(IXON | IXOFF | BRKINT | IMAXBEL);
    settings.c_iflag |= IGNBRK | ICRNL;
    settings.c_oflag |= OPOST | ONLCR;
    settings.c_lflag &= ~(tcflag_t)(ISIG | IEXTEN | ECHO | ECHONL);
    settings.c_lflag |= ICANON;
    settings.c_cc[VEOF] = settings.c_cc[VEOL] = _POSIX_VDISABLE;
    return settings;
}

/* The same, but each key comes by itself. */
void settings_lock_lines(void) {
    if (!is_known) return;
    struct termios settings = settings_of_locked_lines();
    settings.c_lflag &= ~(tcflag_t)ICANON;
    settings.c_cc[VMIN] = 1;
    settings.c_cc[VTIME] = 0;
    settings_owe();
    tcsetattr(descriptor, TCSANOW, &settings);
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
