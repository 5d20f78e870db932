import AWSClient
import CPostgres
import Glibc

/// The certificate authorities of an address, as a file that libpq can read: fetched once, with the first connection, over TLS that the
/// system's own authorities vouch for.
///
/// The file is in memory (`memfd_create`), so that a read-only file system is enough; it lasts as long as the value.
actor AuthoritiesSource {
    /// More than RDS's bundle of all regions, which has 170 kB.
    private static let largest = 4 << 20

    private let address: String
    private let transport: any HTTPTransport
    private var descriptor: Int32?
    private var fetching: Task<Int32, any Error>?

    /// - Parameters:
    ///   - address: Where a PEM file is, beginning with `https://`.
    ///   - transport: Fetches it.
    init(_ address: String, transport: any HTTPTransport) {
        self.address = address
        self.transport = transport
    }

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// The file's path, in this process.
    ///
    /// - Throws: `DatabaseError` of the kind `unavailable` where the address gives no certificates; the next call tries again.
    func path() async throws -> String {
        if let descriptor { return "/proc/self/fd/\(descriptor)" }
        let task = fetching ?? Task { [address, transport] in try await Self.fetch(address, transport) }
        fetching = task
        do {
            let made = try await task.value
            descriptor = made
            return "/proc/self/fd/\(made)"
        } catch {
            fetching = nil
            throw DatabaseError(
                .unavailable(isCertain: true),
                "the certificate authorities at \(address) cannot be had: \(error)"
            )
        }
    }

    private struct Unusable: Error, CustomStringConvertible {
        var description: String
    }

    private static func fetch(_ address: String, _ transport: any HTTPTransport) async throws -> Int32 {
        let request = HTTPRequest(
            method: "GET",
            url: try HTTPURL(address),
            timeouts: Timeouts(connect: .seconds(5), total: .seconds(20))
        )
        let response = try await transport.send(request)
        guard response.status == 200 else { throw Unusable(description: "it answered with \(response.status)") }
        guard response.body.count <= largest else {
            throw Unusable(description: "it has \(response.body.count) bytes; at most \(largest) are taken")
        }
        guard String(decoding: response.body, as: UTF8.self).contains("-----BEGIN CERTIFICATE-----") else {
            throw Unusable(description: "it is no PEM file of certificates")
        }
        return try file(response.body)
    }

    private static func file(_ bytes: [UInt8]) throws -> Int32 {
        let descriptor = memfd_create("authorities", MFD_CLOEXEC)
        guard descriptor >= 0 else { throw Unusable(description: String(cString: strerror(errno))) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else {
                close(descriptor)
                throw Unusable(description: String(cString: strerror(errno)))
            }
            rest = rest.dropFirst(count)
        }
        return descriptor
    }
}
