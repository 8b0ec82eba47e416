#include "library.h"

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

/* POSIX lets the address of a function be taken out of a pointer to an object; C has no cast for it. */
bool library_find(void *file, const char *name, void *function) {
    void *found = dlsym(file, name);
    memcpy(function, &found, sizeof found);
    return found != NULL;
}
