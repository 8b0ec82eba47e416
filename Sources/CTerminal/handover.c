/* One process takes the place of another: what was typed is gone with its memory, the terminal stays taken.
 *
 * A sealed file in memory carries the settings of the terminal and a short note across; its number stands in
 * the environment, and is taken from there first of all. */
#include "private.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

/* The exit code of a fault of ours, and the one that a signal is added to. */
enum { FAULT = 70, SIGNALLED = 128 };
/* MFD_NOEXEC_SEAL, which older headers lack. */
enum { NOT_TO_BE_RUN = 8 };
enum { SEALS = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE };

static const char variable[] = "SIGNPOST_HANDOVER";

typedef struct {
    char mark[16];
    /* The name in the list of processes, which would be that of the link below. */
    char name[16];
    bool has_settings, stops;
    struct termios settings;
    char note[PROCESS_NOTE_BYTES + 1];
} handover;

static const char mark[16] = "signpost-1";

/* ---- Giving ---- */

static handover filled(const char *note, bool stops) {
    handover given;
    memset(&given, 0, sizeof given);
    memcpy(given.mark, mark, sizeof mark);
    prctl(PR_GET_NAME, given.name);
    const struct termios *settings = settings_original();
    given.has_settings = settings != NULL;
    given.stops = stops;
    if (settings != NULL) given.settings = *settings;
    memcpy(given.note, note, strnlen(note, PROCESS_NOTE_BYTES));
    return given;
}

/* A file that cannot be run, where the system knows that; some systems allow no other. */
static int make_file(void) {
    int descriptor = memfd_create("handover", MFD_ALLOW_SEALING | NOT_TO_BE_RUN);
    return descriptor >= 0 ? descriptor : memfd_create("handover", MFD_ALLOW_SEALING);
}

static bool give(const handover *given) {
    char number[16];
    int descriptor = make_file();
    if (descriptor < 0 || write(descriptor, given, sizeof *given) != sizeof *given) return false;
    if (fcntl(descriptor, F_ADD_SEALS, SEALS) != 0) return false;
    snprintf(number, sizeof number, "%d", descriptor);
    return setenv(variable, number, 1) == 0;
}

void process_replace(char *const arguments[], const char *note, bool stops) {
    if (signals_end() != 0) exit(SIGNALLED + signals_end());
    handover given = filled(note, stops);
    if (give(&given)) {
        if (given.has_settings) tcflush(STDIN_FILENO, TCIFLUSH);
        /* The mask of signals was never changed. */
        signals_restore();
        execv("/proc/self/exe", arguments);
    }
    exit(FAULT);
}

void process_become(const char *path, char *const arguments[], char *const environment[]) {
    execve(path, arguments, environment);
}

/* ---- Taking ---- */

/* The number that the environment names, which is then forgotten; -1 when there is none. */
static int named_descriptor(void) {
    const char *text = getenv(variable);
    if (text == NULL) return -1;
    char *end;
    long number = strtol(text, &end, 10);
    bool is_number = end != text && *end == '\0' && number > STDERR_FILENO && number < 65536;
    unsetenv(variable);
    return is_number ? (int)number : -1;
}

/* Only what a process sealed for another one is believed; anything else is left as it is. */
static bool take(int descriptor, handover *taken) {
    struct stat status;
    int seals = fcntl(descriptor, F_GET_SEALS);
    if (seals < 0 || (seals & SEALS) != SEALS || fstat(descriptor, &status) != 0) return false;
    if (status.st_size != sizeof *taken || pread(descriptor, taken, sizeof *taken, 0) != sizeof *taken) return false;
    close(descriptor);
    return memcmp(taken->mark, mark, sizeof mark) == 0 && taken->note[PROCESS_NOTE_BYTES] == '\0';
}

const char *process_inherit(void) {
    static handover taken;
    int descriptor = named_descriptor();
    if (descriptor < 0 || !take(descriptor, &taken)) return NULL;
    prctl(PR_SET_NAME, taken.name);
    if (taken.has_settings) settings_inherit(&taken.settings);
    if (taken.stops) {
        settings_restore();
        kill(0, SIGTSTP);
    }
    return taken.note;
}
