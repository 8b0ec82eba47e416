import Glibc
import Testing

@testable import Disk

struct DiskErrorTests {
  @Test(arguments: [
    (ENOSPC, DiskError.full), (EDQUOT, .quota), (EROFS, .readOnly), (EACCES, .permission), (EPERM, .permission),
    (EIO, .inputOutput), (EFBIG, .tooLarge), (EMFILE, .tooManyOpenFiles), (ENFILE, .tooManyOpenFiles), (ENOENT, .gone),
    (ESTALE, .gone), (ENODEV, .gone), (EEXIST, .exists), (ELOOP, .notAsExpected), (ENOTDIR, .notAsExpected),
    (EINTR, .other(EINTR)),
  ])
  func `what the system refuses has a name that someone can act on`(number: Int32, error: DiskError) {
    #expect(DiskError(number) == error)
  }

  @Test func `a call that a signal interrupts is made again, and not for ever`() throws {
    var calls = 0
    let third = try SystemCall.retrying { () -> Int32 in
      calls += 1
      errno = EINTR
      return calls < 3 ? -1 : 5
    }
    #expect(third == 5)
    #expect(throws: DiskError.other(EINTR)) {
      try SystemCall.retrying { () -> Int32 in
        errno = EINTR
        return -1
      }
    }
  }

  @Test func `a call that must not be made again is not`() {
    var calls = 0
    #expect(throws: DiskError.other(EINTR)) {
      try SystemCall.once { () -> Int32 in
        calls += 1
        errno = EINTR
        return -1
      }
    }
    #expect(calls == 1)
  }
}
