/* A second opening of the terminal. */
#include "private.h"

#include <fcntl.h>
#include <unistd.h>

int open_own(int descriptor, int access) {
    char name[128];
    if (ttyname_r(descriptor, name, sizeof name) != 0) return descriptor;
    int opened = open(name, access | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    return opened < 0 ? descriptor : opened;
}
