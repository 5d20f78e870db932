import Glibc

/// A password that a file holds, as Kubernetes and Docker mount secrets. Read before each connection: it may have been rotated.
struct PasswordFileLogin: LoginSource {
    /// Its text is the password, without the line breaks at its end.
    let path: String

    func login(
        for target: ConnectionParameters.Target,
        _ parameters: ConnectionParameters
    ) async throws -> Login {
        guard let file = fopen(path, "re") else {
            throw DatabaseError(
                .unavailable(isCertain: true),
                "'\(path)' cannot be read: \(String(cString: strerror(errno)))"
            )
        }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        var text = String(decoding: bytes[..<count], as: UTF8.self)
        while let last = text.last, last.isNewline { text.removeLast() }
        guard !text.isEmpty else { throw DatabaseError(.unavailable(isCertain: true), "'\(path)' holds no password") }
        return Login(user: parameters.user, password: text)
    }

    func refused(_ login: Login) async -> Bool { false }
}
