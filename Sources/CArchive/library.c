#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>

static struct library library;
static bool is_loaded;

/* POSIX lets the address of a function be taken out of a pointer to an object; C has no cast for it. */
static bool find(void *file, const char *name, void *function) {
    void *found = dlsym(file, name);
    memcpy(function, &found, sizeof found);
    return found != NULL;
}

static void load(void) {
    void *file = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
    is_loaded = file != NULL && find(file, "archive_read_new", &library.read_new) &&
                find(file, "archive_read_free", &library.read_free) &&
                find(file, "archive_read_support_format_zip_seekable", &library.read_support_format_zip_seekable) &&
                find(file, "archive_read_open_fd", &library.read_open_fd) &&
                find(file, "archive_read_next_header", &library.read_next_header) &&
                find(file, "archive_read_data", &library.read_data) &&
                find(file, "archive_format_name", &library.format_name) &&
                find(file, "archive_entry_pathname", &library.entry_pathname) &&
                find(file, "archive_entry_pathname_utf8", &library.entry_pathname_utf8) &&
                find(file, "archive_entry_size", &library.entry_size) &&
                find(file, "archive_entry_size_is_set", &library.entry_size_is_set) &&
                find(file, "archive_entry_filetype", &library.entry_filetype) &&
                find(file, "archive_entry_is_encrypted", &library.entry_is_encrypted);
}

const struct library *library_load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_loaded ? &library : NULL;
}
