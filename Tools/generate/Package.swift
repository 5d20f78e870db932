// swift-tools-version: 6.2
import PackageDescription

// A package of its own: users of `deployer` never build the generators. It has no dependencies.
let package = Package(
    name: "generate",
    targets: [
        .executableTarget(
            name: "generate",
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ]
        ),
        .testTarget(name: "generateTests", dependencies: ["generate"]),
    ]
)
