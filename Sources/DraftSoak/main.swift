import Glibc
import Referrals

// Saves drafts so that others can pull the plug: kill the process, cut the power, fill the disk, fail a system call.
//
//     DraftSoak save FOLDER COUNT [BYTES]     says `ready`, reads a line, saves numbered drafts, and says of each
//                                             `acknowledged N` or `refused N why`
//     DraftSoak unsynced|early FOLDER COUNT   the same without a sync, or with the word before it: these must lose drafts
//     DraftSoak check FOLDER NUMBER           opens the draft, and fails when it is older than NUMBER or is not whole
//     DraftSoak replace FOLDER                gives the drafts new keys once a line is read
//     DraftSoak time FOLDER                   times the unlocking and the saving
//     DraftSoak flip FOLDER COUNT SEED        turns over single bits of every kind of file, and counts what is accepted
signal(SIGXFSZ, SIG_IGN)
let arguments = Array(CommandLine.arguments.dropFirst())
let numbers = arguments.dropFirst(2).compactMap { Int($0) }

do {
  switch (arguments.first, arguments.dropFirst().first, numbers.count) {
  case ("save", let path?, 1...2):
    try SaveLoop(path: path, bytes: numbers.count > 1 ? numbers[1] : 40_000).run(count: numbers[0])
  case ("unsynced", let path?, 1): try ControlLoop(path: path, syncs: false).run(count: numbers[0])
  case ("early", let path?, 1): try ControlLoop(path: path, syncs: true).run(count: numbers[0])
  case ("check", let path?, 1): try Check(path: path).run(atLeast: numbers[0])
  case ("replace", let path?, 0): try Check(path: path).replaceKeys()
  case ("time", let path?, 0): try Timing(path: path).run()
  case ("flip", let path?, 2): try Flips(path: path).run(count: numbers[0], seed: UInt64(numbers[1]))
  default:
    say("see the top of main.swift")
    exit(64)
  }
} catch {
  fail("\(error)")
}
