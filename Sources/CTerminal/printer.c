/* The printer of an unattended terminal: a pipe or a device that the supervisor has opened for a visit. */
#include "private.h"

#include <sys/stat.h>
#include <unistd.h>

static bool has_printer;

/* A pipe or a device; never a file. */
bool printer_is_one(int descriptor) {
    struct stat status;
    return fstat(descriptor, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode));
}

void kiosk_find_printer(void) { has_printer = printer_is_one(KIOSK_PRINTER); }

bool kiosk_print(const void *bytes, size_t count) {
    return has_printer && write(KIOSK_PRINTER, bytes, count) == (ssize_t)count;
}
