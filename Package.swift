// swift-tools-version: 6.2
import PackageDescription

/// The same strictness for every target of ours; dependencies keep their warnings.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The libraries of the service; nothing of the deployer needs them.
let server: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "GRDB", package: "GRDB.swift"),
    .product(name: "GRDBSQLite", package: "GRDB.swift"),
    .product(name: "JWTKit", package: "jwt-kit"),
    .product(name: "Logging", package: "swift-log"),
    .product(name: "Metrics", package: "swift-metrics"),
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
]

let package = Package(
    name: "deployer",
    products: [
        .executable(name: "deployer", targets: ["deployer"]),
        .executable(name: "service", targets: ["Service"]),
    ],
    dependencies: [
        // SHA-256 and HMAC for SigV4, digests of secrets and of what a plan has read.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // Environments and kubeconfigs are YAML files; errors need the line and column of a node.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Verbs, options, help and shell completions.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // The service's HTTP server, on SwiftNIO.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        // SQLite, the database of a service that has no other configured.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // Bearer tokens: signatures of every algorithm that identity providers use, and key sets.
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
        // Logs, metrics and life cycle, as Hummingbird and the libraries beside it speak of them.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        .target(name: "Infra", dependencies: [yams], swiftSettings: strict),
        .target(name: "Engine", dependencies: ["Infra", crypto], swiftSettings: strict),
        .target(name: "AWSSigner", dependencies: [crypto], swiftSettings: strict),
        .target(name: "AWSClient", dependencies: ["AWSSigner", "CCurl", crypto], swiftSettings: strict),
        .target(name: "AWSServices", dependencies: ["AWSClient"], swiftSettings: strict),
        .target(
            name: "AWSProvider",
            dependencies: ["AWSServices", "AWSClient", "Engine", "Infra", crypto],
            swiftSettings: strict
        ),
        // gzip of an image's layers and of answers; nothing that is linked already hands it out.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // The other compression that an image's layers may have.
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .target(
            name: "ContainerImage",
            dependencies: ["AWSClient", "AWSSigner", "Engine", "Infra", "CZlib", "CZstd", crypto],
            swiftSettings: strict
        ),
        .target(
            name: "KubernetesProvider",
            dependencies: ["AWSClient", "AWSSigner", "Engine", "Infra", yams],
            swiftSettings: strict
        ),
        .target(name: "TerminalUI", dependencies: ["Engine", "Infra"], swiftSettings: strict),
        .executableTarget(
            name: "deployer",
            dependencies: [
                "TerminalUI", "AWSProvider", "KubernetesProvider", "ContainerImage", "AWSServices", "AWSClient",
                "Engine",
                "Infra", arguments,
            ],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .executableTarget(
            name: "Service",
            dependencies: ["CPostgres", "CZlib", "AWSClient", "AWSSigner", crypto, arguments] + server,
            // The service is one file: its migrations are in it.
            resources: [
                .embedInCode("Migrations/postgresql/0001_store.postgresql.sql"),
                .embedInCode("Migrations/sqlite/0001_store.sqlite.sql"),
                .embedInCode("Migrations/postgresql/0002_api_keys.postgresql.sql"),
                .embedInCode("Migrations/sqlite/0002_api_keys.sqlite.sql"),
                .embedInCode("Migrations/postgresql/0003_deleted_products.postgresql.sql"),
                .embedInCode("Migrations/sqlite/0003_deleted_products.sqlite.sql"),
            ],
            swiftSettings: strict
        ),

        .systemLibrary(name: "CSpawn", path: "Tests/CSpawn"),
        .target(
            name: "TestSupport",
            dependencies: ["CSpawn"],
            path: "Tests/TestSupport",
            exclude: ["kube-apiserver"],
            swiftSettings: strict
        ),
        // What the tests of more than one target need of the engine: the contract of state backends as a suite.
        .target(
            name: "EngineTestSupport",
            dependencies: ["Engine", "Infra"],
            path: "Tests/EngineTestSupport",
            swiftSettings: strict
        ),
        .testTarget(
            name: "TestSupportTests",
            dependencies: ["TestSupport"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "InfraTests",
            dependencies: ["Infra", "TestSupport", yams],
            exclude: ["Components/Golden", "Environment/Golden", "Rendering/Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "EngineTests",
            dependencies: ["Engine", "EngineTestSupport", "Infra", "TestSupport"],
            exclude: ["State/Fixtures"],
            swiftSettings: strict
        ),
        .testTarget(name: "AWSSignerTests", dependencies: ["AWSSigner", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "AWSClientTests",
            dependencies: ["AWSClient", "AWSSigner", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "AWSServicesTests",
            dependencies: ["AWSServices", "AWSClient", "AWSSigner", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "AWSProviderTests",
            dependencies: [
                "AWSProvider", "AWSServices", "AWSClient", "Engine", "EngineTestSupport", "Infra", "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ContainerImageTests",
            dependencies: ["ContainerImage", "AWSClient", "AWSSigner", "Engine", "Infra", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "KubernetesProviderTests",
            dependencies: ["KubernetesProvider", "AWSClient", "AWSSigner", "Engine", "Infra", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TerminalUITests",
            dependencies: ["TerminalUI", "Engine", "Infra", "TestSupport"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "deployerTests",
            dependencies: ["deployer", "TestSupport"],
            exclude: ["Golden", "Scripts"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "Service", "AWSClient", "AWSSigner", "CZlib", "TestSupport",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
            ] + server,
            exclude: ["Configuration/Golden", "Telemetry/Golden"],
            swiftSettings: strict
        ),
    ]
)
