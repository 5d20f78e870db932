import AWSClient
import AWSProvider
import AWSServices
import AWSSigner
import Engine
import EngineTestSupport
import TestSupport
import Testing

/// A prefix of its own in a versioned bucket of an emulator.
struct BucketStore: StoreUnderTest {
    static let leaseSeconds = 60

    let transport: UnreliableS3
    let s3: S3
    let bucket = "state-\(randomToken())"
    let place: S3Place
    let clock = TestClock()
    private let endpoint: String

    init(_ kind: Emulator.Kind) async throws {
        endpoint = try await Emulator.shared(kind).endpoint
        transport = try UnreliableS3()
        place = S3Place(bucket: bucket, prefix: "shop/prod")
        s3 = S3(client: try AWSContext.client(endpoint))
        try await s3.createBucket(
            .init(bucket: bucket, createBucketConfiguration: .init(locationConstraint: .init(rawValue: "eu-central-1")))
        )
        try await s3.putBucketVersioning(
            .init(bucket: bucket, versioningConfiguration: .init(status: .init(rawValue: "Enabled")))
        )
    }

    /// A process whose clock is `clockOffset` seconds ahead, whose client makes a call `attempts` times, and which renews its
    /// lock by `clock`, or never.
    func backend(clockOffset: Double = 0, attempts: Int = 1, clock: TestClock? = nil) throws -> S3Backend {
        var configuration = AWSClient.Configuration(
            region: "eu-central-1",
            credentials: StaticCredentials(Credentials(accessKeyID: "test", secretAccessKey: "test")),
            transport: transport,
            time: TimeSource(now: { TimeSource.system.now() + clockOffset }, sleep: { _ in await Task.yield() }),
            endpoints: EndpointSettings(all: try HTTPURL(endpoint))
        )
        configuration.retry.maxAttempts = attempts
        return S3Backend(
            place,
            client: AWSClient(configuration),
            leaseSeconds: Self.leaseSeconds,
            clock: clock ?? self.clock
        )
    }

    /// Lets the lease of a holder that does not renew it come to its end.
    func endLease() { transport.advance(seconds: Double(Self.leaseSeconds) + 2) }

    // MARK: StoreUnderTest

    func process() async throws -> any StateBackend { try backend() }

    func kill(_ process: any StateBackend) async throws { endLease() }

    /// An object is there as a whole or not at all.
    func tearLastEntry() async throws -> Bool { false }

    func spoilFirstEntry() async throws -> Bool {
        let key = try #require(try await keys("journal/").last)
        let text = String(decoding: try await read(key), as: UTF8.self)
        try await write(Array(text.replacing("createFailed", with: "createFail").utf8), key)
        return true
    }

    func spoilState() async throws -> Bool {
        try await write(Array("{\"version\": 1,".utf8), "state.json")
        return true
    }

    func bringBackJournal(_ save: () async throws -> Void) async throws -> Bool {
        var journal: [String: [UInt8]] = [:]
        for key in try await keys("journal/") { journal[key] = try await read(key) }
        try await save()
        for (key, bytes) in journal { try await write(bytes, key) }
        return !journal.isEmpty
    }

    // MARK: Behind the backend's back

    /// Names below the prefix, sorted.
    func keys(_ folder: String = "") async throws -> [String] {
        let listed = try await s3.listObjectsV2(.init(bucket: bucket, prefix: place.prefix + folder)).contents ?? []
        return listed.compactMap(\.key).map { String($0.dropFirst(place.prefix.count)) }.sorted()
    }

    func read(_ name: String) async throws -> [UInt8] {
        try await s3.getObject(.init(bucket: bucket, key: place.prefix + name)).body ?? []
    }

    func write(_ bytes: [UInt8], _ name: String) async throws {
        try await s3.putObject(.init(bucket: bucket, key: place.prefix + name, body: bytes))
    }
}
