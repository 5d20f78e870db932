import CPostgres
import Dispatch
import Glibc

/// Looks names up on another thread, since `getaddrinfo` blocks.
enum AddressLookup {
    /// The addresses of a host, in the system's order of preference.
    ///
    /// - Throws: `DatabaseError` of the kind `unavailable` for a name that has none.
    static func addresses(of host: String) async throws(DatabaseError) -> [String] {
        let result: Result<[String], DatabaseError> = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: blockingLookup(host))
            }
        }
        return try result.get()
    }

    private static func blockingLookup(_ host: String) -> Result<[String], DatabaseError> {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &list)
        defer { freeaddrinfo(list) }
        var addresses: [String] = []
        var next = code == 0 ? list : nil
        while let entry = next {
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            if getnameinfo(
                entry.pointee.ai_addr,
                entry.pointee.ai_addrlen,
                &text,
                socklen_t(text.count),
                nil,
                0,
                NI_NUMERICHOST
            ) == 0 {
                addresses.append(text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" })
            }
            next = entry.pointee.ai_next
        }
        if !addresses.isEmpty { return .success(addresses) }
        let reason = code == 0 ? "it has no address" : String(cString: gai_strerror(code))
        return .failure(DatabaseError(.unavailable(isCertain: true), "the host '\(host)' cannot be found: \(reason)"))
    }
}
