/* Loaded before the C library into a till of the disk campaign (LD_PRELOAD): writes down what the till does to the
 * files below one folder, and makes those calls fail on order. Nothing of the product knows of it.
 *
 * DISK_UNDER    the folder
 * DISK_LOG      where the calls are written down; each process adds its pid
 * DISK_ORDERS   a file of struct orders, shared and changed while the till runs
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPEN = 1, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, MKDIR, SAID, SENT };

struct orders {
    int32_t write_error;  /* errno of every write, truncate, create, rename and unlink; 0: none */
    int32_t sync_error;   /* errno of every fsync and fdatasync */
    int32_t sync_after;   /* so many syncs go well before */
    int32_t die_at;       /* SIGKILL instead of the so manieth call; 0: never */
    char only[64];        /* only files whose name begins so; empty: all */
};

struct head {  /* before each call's two texts and bytes */
    uint32_t what, thread, first, second, bytes;
    int64_t at;
};

#define FILES 4096
static char *paths[FILES];
static struct orders *orders, none;
static int log_file = -1, calls, syncs;
static pid_t log_pid;
static char under[PATH_MAX];
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static long raw_write(int file, const void *bytes, size_t count) { return syscall(SYS_write, file, bytes, count); }

static void wake(void) {
    if (log_pid == getpid()) return;
    log_pid = getpid();
    calls = syncs = 0;
    const char *folder = getenv("DISK_UNDER"), *log = getenv("DISK_LOG"), *told = getenv("DISK_ORDERS");
    if (!folder || !log || !told || !realpath(folder, under)) { under[0] = 0; return; }
    char name[PATH_MAX];
    snprintf(name, sizeof name, "%s.%d", log, log_pid);
    log_file = syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    int file = syscall(SYS_openat, AT_FDCWD, told, O_RDONLY | O_CLOEXEC, 0);
    void *there = file < 0 ? MAP_FAILED : mmap(0, sizeof *orders, PROT_READ, MAP_SHARED, file, 0);
    orders = there == MAP_FAILED ? &none : there;
    if (file >= 0) syscall(SYS_close, file);
}

static int ours(const char *path) {
    size_t length = strlen(under);
    return length && path && !strncmp(path, under, length) && (path[length] == '/' || !path[length]);
}

static int meant(const char *path) {
    const char *name = strrchr(path, '/');
    return !orders->only[0] || (name && !strncmp(name + 1, orders->only, strlen(orders->only)));
}

static void full_path(int folder, const char *path, char *out) {
    char base[PATH_MAX] = "";
    if (path[0] != '/') {
        if (folder == AT_FDCWD) { if (!getcwd(base, sizeof base)) base[0] = 0; }
        else {
            char link[64];
            snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
            ssize_t got = readlink(link, base, sizeof base - 1);
            base[got < 0 ? 0 : got] = 0;
        }
    }
    snprintf(out, PATH_MAX, "%s%s%s", base, base[0] ? "/" : "", path);
}

static void note(uint32_t what, const char *first, const char *second, const void *bytes, size_t count, int64_t at) {
    struct head head = {what, (uint32_t)syscall(SYS_gettid), strlen(first), strlen(second), (uint32_t)count, at};
    struct iovec parts[4] = {{&head, sizeof head}, {(void *)first, head.first}, {(void *)second, head.second},
                             {(void *)bytes, count}};
    if (log_file >= 0) syscall(SYS_writev, log_file, parts, 4);
}

/* Before a call that changes something: the power may go here, or the disk may refuse. */
static int refused(const char *path, int error) {
    if (orders->die_at && ++calls == orders->die_at) syscall(SYS_kill, getpid(), SIGKILL);
    if (error && meant(path)) { errno = error; return 1; }
    return 0;
}

static int sync_refused(const char *path) {
    int error = 0;
    if (orders->sync_error && meant(path)) error = ++syncs > orders->sync_after ? orders->sync_error : 0;
    return refused(path, error);
}

#define LOCKED(expression) \
    pthread_mutex_lock(&one_at_a_time); expression; { int kept = errno; pthread_mutex_unlock(&one_at_a_time); errno = kept; }

static int opened(int folder, const char *path, int flags, mode_t mode) {
    char whole[PATH_MAX];
    wake();
    full_path(folder, path, whole);
    if (!ours(whole)) return syscall(SYS_openat, folder, path, flags, mode);
    int file = -1;
    LOCKED({
        struct stat there;
        int is_new = (flags & O_CREAT) && stat(whole, &there) != 0;
        int changes = is_new || ((flags & O_TRUNC) && (flags & O_ACCMODE) != O_RDONLY);
        int closed = orders->write_error == EROFS && (flags & O_ACCMODE) != O_RDONLY;
        if (!((changes || closed) && refused(whole, orders->write_error))) {
            file = syscall(SYS_openat, folder, path, flags, mode);
            if (file >= 0 && file < FILES) {
                free(paths[file]);
                paths[file] = strdup(whole);
                if (is_new) note(OPEN, whole, "", 0, 0, 0);
                else if (changes) note(TRUNCATE, whole, "", 0, 0, 0);
            }
        }
    });
    return file;
}

#define MODE mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, int); va_end(more); }
int open(const char *path, int flags, ...) { MODE return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return opened(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE return opened(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE return opened(folder, path, flags | O_LARGEFILE, mode); }

static const char *path_of(int file) { return file >= 0 && file < FILES ? paths[file] : 0; }

int close(int file) {
    wake();
    LOCKED({ if (path_of(file)) { free(paths[file]); paths[file] = 0; } });
    return syscall(SYS_close, file);
}

static ssize_t written(int file, const void *bytes, size_t count, int64_t at, int placed) {
    ssize_t done = -1;
    const char *path = path_of(file);
    LOCKED({
        if (!refused(path, orders->write_error)) {
            if (!placed) {
                struct stat there;
                int append = fcntl(file, F_GETFL) & O_APPEND;
                at = append && !fstat(file, &there) ? there.st_size : lseek(file, 0, SEEK_CUR);
                done = raw_write(file, bytes, count);
            } else done = syscall(SYS_pwrite64, file, bytes, count, at);
            if (done > 0) note(WRITE, path, "", bytes, done, at);
        }
    });
    return done;
}

ssize_t write(int file, const void *bytes, size_t count) {
    wake();
    if (path_of(file)) return written(file, bytes, count, 0, 0);
    if (file == 1 && under[0]) note(SAID, "", "", bytes, count, 0);
    return raw_write(file, bytes, count);
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
    wake();
    return path_of(file) ? written(file, bytes, count, at, 1) : syscall(SYS_pwrite64, file, bytes, count, at);
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) { return pwrite(file, bytes, count, at); }

ssize_t send(int socket, const void *bytes, size_t count, int flags) {
    wake();
    if (under[0]) note(SENT, "", "", 0, 0, 0);
    return syscall(SYS_sendto, socket, bytes, count, flags, 0, 0);
}

static int cut(int file, int64_t size) {
    int done = -1;
    const char *path = path_of(file);
    LOCKED({
        if (!refused(path, orders->write_error)) {
            done = syscall(SYS_ftruncate, file, size);
            if (!done) note(TRUNCATE, path, "", 0, 0, size);
        }
    });
    return done;
}
int ftruncate(int file, off_t size) { wake(); return path_of(file) ? cut(file, size) : syscall(SYS_ftruncate, file, size); }
int ftruncate64(int file, off64_t size) { return ftruncate(file, size); }

static int synced(int file, long call) {
    wake();
    const char *path = path_of(file);
    if (!path) return syscall(call, file);
    int done = -1;
    LOCKED({
        if (!sync_refused(path)) {
            done = syscall(call, file);
            if (!done) note(SYNC, path, "", 0, 0, 0);
        }
    });
    return done;
}
int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }

static int changed(uint32_t what, const char *first, const char *second, long call, long one, long two, long three, long four) {
    int done = -1;
    LOCKED({
        if (!refused(first, orders->write_error)) {
            done = syscall(call, one, two, three, four);
            if (!done) note(what, first, second, 0, 0, 0);
        }
    });
    return done;
}
int renameat(int from, const char *old, int to, const char *new) {
    char first[PATH_MAX], second[PATH_MAX];
    wake();
    full_path(from, old, first);
    full_path(to, new, second);
    if (!ours(first) && !ours(second)) return syscall(SYS_renameat, from, old, to, new);
    return changed(RENAME, first, second, SYS_renameat, from, (long)old, to, (long)new);
}
int rename(const char *old, const char *new) { return renameat(AT_FDCWD, old, AT_FDCWD, new); }
int unlinkat(int folder, const char *path, int flags) {
    char whole[PATH_MAX];
    wake();
    full_path(folder, path, whole);
    if (!ours(whole)) return syscall(SYS_unlinkat, folder, path, flags);
    return changed(UNLINK, whole, "", SYS_unlinkat, folder, (long)path, flags, 0);
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int mkdirat(int folder, const char *path, mode_t mode) {
    char whole[PATH_MAX];
    wake();
    full_path(folder, path, whole);
    if (!ours(whole)) return syscall(SYS_mkdirat, folder, path, mode);
    return changed(MKDIR, whole, "", SYS_mkdirat, folder, (long)path, mode, 0);
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
