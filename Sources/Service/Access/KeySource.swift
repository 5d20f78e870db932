import AWSClient
import Foundation
import HTTPTypes
import JWTKit
import Logging

/// The keys of an identity provider (RFC 7517), from a URL or from a file, kept fresh.
actor KeySource {
    /// The shortest time between two fetches, so that tokens with made-up keys cannot make the service ask all the time.
    static let pause: Int64 = 10_000_000_000
    /// How often the file is looked at.
    static let look: Int64 = 1_000_000_000

    private let place: AccessSettings.KeySet
    private let lifetime: Int64
    private let transport: any HTTPTransport
    private let clock: ServiceClock
    private let logger: Logger

    private var keys: [KeyDocument.Key] = []
    /// By key and algorithm: a key that names no algorithm must not be bound to the one that a token happened to name first.
    private var collections: [String: JWTKeyCollection] = [:]
    private var fetched: Int64?
    private var attempted: Int64?
    private var fileState: FileState?
    private var fetching: Task<Void, Never>?

    private struct FileState: Equatable {
        var modified: Date?
        var size: Int?
        var inode: Int?
    }

    /// `lifetime`: How long keys from a URL are used before they are fetched again.
    /// `transport`: Fetches the keys.
    init(
        _ place: AccessSettings.KeySet,
        lifetime: Duration,
        transport: any HTTPTransport,
        clock: ServiceClock,
        logger: Logger
    ) {
        self.place = place
        self.lifetime = lifetime.nanoseconds
        self.transport = transport
        self.clock = clock
        self.logger = logger
    }

    /// Whether there are keys at all, after a try to get some.
    var hasKeys: Bool {
        get async {
            await refresh(unknownKey: false)
            return !keys.isEmpty
        }
    }

    /// A collection with the one key that a token names.
    ///
    /// - Parameters:
    ///   - kid: The token's; without one, the only key there is.
    ///   - algorithm: The token's.
    /// - Returns: nil where there is no such key.
    /// - Throws: `Problem` of the kind `unavailable` where there are no keys at all.
    func collection(kid: String?, algorithm: String) async throws -> JWTKeyCollection? {
        await refresh(unknownKey: false)
        if key(kid) == nil { await refresh(unknownKey: true) }
        guard !keys.isEmpty else {
            throw Problem(
                .unavailable,
                "The identity provider's keys cannot be had now.",
                headers: [.retryAfter: "\(Self.pause / 1_000_000_000)"]
            )
        }
        guard let key = key(kid), key.algorithm == nil || key.algorithm == algorithm else { return nil }
        let name = "\(algorithm) \(key.id)"
        if let made = collections[name] { return made }
        guard let jwk = key.jwk(algorithm: algorithm) else { return nil }
        let collection = JWTKeyCollection()
        do {
            try await collection.add(jwk: jwk)
        } catch {
            // The key is of another kind than the algorithm.
            return nil
        }
        collections[name] = collection
        return collection
    }

    private func key(_ kid: String?) -> KeyDocument.Key? {
        guard let kid else { return keys.count == 1 ? keys.first : nil }
        return keys.first { $0.id == kid }
    }

    private func refresh(unknownKey: Bool) async {
        let now = clock.monotonic()
        switch place {
        case .file(let path):
            guard attempted.map({ now - $0 >= Self.look }) ?? true else { return }
            attempted = now
            readFile(path)
        case .url(let address):
            let isOld = fetched.map { now - $0 >= lifetime } ?? true
            if fetching == nil, unknownKey || isOld, attempted.map({ now - $0 >= Self.pause }) ?? true {
                attempted = now
                fetching = Task {
                    await fetch(address, now)
                    fetching = nil
                }
            }
            // A provider that is slow holds up nobody whose key is known.
            if let fetching, unknownKey || keys.isEmpty { await fetching.value }
        }
    }

    private func fetch(_ address: String, _ now: Int64) async {
        do {
            let url = try HTTPURL(address)
            let response = try await transport.send(
                HTTPRequest(method: "GET", url: url, timeouts: Timeouts(connect: .seconds(3), total: .seconds(5)))
            )
            guard response.status == 200 else {
                throw KeyDocument.Unusable(reason: "it answered with \(response.status)")
            }
            use(try KeyDocument(Data(response.body)))
            fetched = now
        } catch {
            logger.warning("The keys at \(address) cannot be fetched; those from before stay in use: \(error)")
        }
    }

    private func readFile(_ path: String) {
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            let state = FileState(
                modified: attributes[.modificationDate] as? Date,
                size: (attributes[.size] as? NSNumber)?.intValue,
                inode: (attributes[.systemFileNumber] as? NSNumber)?.intValue
            )
            guard state != fileState else { return }
            // Also where it cannot be read, so that the same content is complained about once.
            fileState = state
            use(try KeyDocument(try Data(contentsOf: URL(filePath: path))))
        } catch {
            logger.warning("The keys in \(path) cannot be read; those from before stay in use: \(error)")
        }
    }

    private func use(_ document: KeyDocument) {
        keys = document.keys
        collections = [:]
    }
}
