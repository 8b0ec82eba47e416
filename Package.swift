// swift-tools-version: 6.1
import PackageDescription

/// One list for every target, so that none is laxer than another.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The 95,000 places that a program moved in memory has to mend at its start, packed: it starts a fifth faster.
let packed: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
    .when(platforms: [.linux], configuration: .release))
]

/// The proof of the questionnaires runs inside every build, so its code is optimised in debug builds too.
let proving: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "signpost",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "signpost", targets: ["signpost"]),
    .executable(name: "signpost-kiosk", targets: ["signpost-kiosk"]),
    .executable(name: "signpost-pdf", targets: ["signpost-pdf"]),
  ],
  dependencies: [
    // Reads the command line, and writes its help.
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    // Ciphers, keys, hashes and randomness of the drafts.
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    // SQLite, with its full-text search, for the directory of local services.
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
    // Reads YAML with the line and column of every value.
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "GuidanceModel", swiftSettings: proving),
    .target(
      name: "GuidanceCompiler",
      dependencies: ["GuidanceModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: proving),
    .executableTarget(
      name: "CompileGuidance", dependencies: ["GuidanceCompiler"], swiftSettings: strict),
    .executableTarget(
      name: "ProofBench", dependencies: ["GuidanceModel", "GuidanceCompiler"], swiftSettings: strict),
    .plugin(
      name: "EmbedGuidance", capability: .buildTool(), dependencies: ["CompileGuidance"],
      path: "Sources/EmbedGuidance"),
    .target(
      name: "Guidance", dependencies: ["GuidanceModel"], exclude: ["data"], swiftSettings: strict,
      plugins: ["EmbedGuidance"]),
    .target(name: "Disk", swiftSettings: strict),
    .target(
      name: "Referrals",
      dependencies: [
        "GuidanceModel", "Disk", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(name: "CArchive"),
    .target(
      name: "Directory",
      dependencies: [
        "GuidanceModel", "CArchive", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "DirectoryBench", dependencies: ["GuidanceModel", "Guidance", "Directory"], swiftSettings: strict),
    .executableTarget(name: "HoursCheck", dependencies: ["GuidanceModel"], swiftSettings: strict),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .executableTarget(name: "signpost-pdf", dependencies: ["CPango"], swiftSettings: strict),
    .executableTarget(name: "DraftSoak", dependencies: ["GuidanceModel", "Referrals"], swiftSettings: strict),
    .target(name: "Pages", dependencies: ["GuidanceModel"], swiftSettings: strict),
    .target(
      name: "Screens", dependencies: ["GuidanceModel", "Guidance", "Pages"], swiftSettings: strict),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "Terminal", dependencies: ["GuidanceModel", "Pages", "CTerminal"], swiftSettings: strict),
    .target(name: "Edge", dependencies: ["GuidanceModel", "Screens", "Terminal"], swiftSettings: strict),
    .executableTarget(
      name: "signpost-kiosk",
      dependencies: ["GuidanceModel", "Guidance", "Disk", "Edge", "Pages", "Screens", "Terminal"],
      swiftSettings: strict, linkerSettings: packed),
    .executableTarget(
      name: "signpost",
      dependencies: [
        "GuidanceModel", "GuidanceCompiler", "Guidance", "Directory", "Disk", "Edge", "Pages", "Referrals", "Screens",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: packed),
    .target(
      name: "TestSupport",
      dependencies: ["GuidanceModel", "GuidanceCompiler", "Guidance", "Edge", "Pages", "Screens", "Terminal"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "GuidanceModelTests", dependencies: ["GuidanceModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GuidanceCompilerTests",
      dependencies: ["GuidanceModel", "GuidanceCompiler", "TestSupport"],
      exclude: ["Faults"], swiftSettings: strict),
    .testTarget(
      name: "GuidanceTests", dependencies: ["GuidanceModel", "Guidance", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "DiskTests", dependencies: ["Disk"], swiftSettings: strict),
    .testTarget(
      name: "ReferralsTests",
      dependencies: [
        "GuidanceModel", "Disk", "Edge", "Referrals", "TestSupport", "signpost-pdf",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DirectoryTests", dependencies: ["GuidanceModel", "Guidance", "Directory", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PagesTests", dependencies: ["GuidanceModel", "Pages", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreensTests", dependencies: ["GuidanceModel", "Guidance", "Pages", "Screens", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["GuidanceModel", "Pages", "Terminal", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "EdgeTests", dependencies: ["Edge", "Screens"], swiftSettings: strict),
    .testTarget(
      name: "Stories",
      dependencies: ["GuidanceModel", "Guidance", "Pages", "Screens", "Terminal", "TestSupport"],
      swiftSettings: strict),
  ]
)
