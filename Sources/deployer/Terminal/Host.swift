import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The machine and the process that the deployer runs in: the only place that asks the system for them.
struct Host: Sendable {
    var variables: [String: String]
    /// The user's home folder.
    var home: String
    var userName: String
    var name: String
    var process: Int32

    /// The real one.
    static func current() -> Host {
        let variables = ProcessInfo.processInfo.environment
        return Host(
            variables: variables,
            home: variables["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path,
            userName: userName(variables),
            name: hostName,
            process: getpid()
        )
    }

    /// Build services often set neither variable.
    private static func userName(_ variables: [String: String]) -> String {
        let names = [variables["USER"], variables["LOGNAME"]].compactMap { $0 }
        if let name = names.first(where: { !$0.isEmpty }) { return name }
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var texts = [CChar](repeating: 0, count: 1 << 14)
        guard getpwuid_r(getuid(), &entry, &texts, texts.count, &found) == 0, found != nil, let name = entry.pw_name
        else { return String(getuid()) }
        return String(cString: name)
    }

    private static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "unknown" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Seconds since 1970.
    static var now: Double { Date().timeIntervalSince1970 }

    /// Where schemas of resource types are kept between runs.
    /// Source: https://specifications.freedesktop.org/basedir-spec/latest
    var schemaFolder: String {
        let cache = variables["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/.cache"
        return "\(cache)/deployer/schemas"
    }

    /// 32 hexadecimal digits that nobody has had before.
    @Sendable static func newToken() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
