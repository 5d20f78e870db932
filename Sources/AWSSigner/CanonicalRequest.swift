import Crypto

/// The text form of a request that both sides hash: "Create a canonical request" of
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
struct CanonicalRequest {
    let text: String
    /// Lower-case names in order, joined by `;`.
    let signedHeaders: String

    init(_ request: SigningRequest, path: SigV4.PathForm) {
        let headers = Self.canonicalHeaders(request.headers)
        signedHeaders = headers.map(\.name).joined(separator: ";")
        let lines = [
            request.method,
            Self.canonicalPath(request.path, path),
            Self.canonicalQuery(request.query),
            headers.map { "\($0.name):\($0.value)\n" }.joined(),
            signedHeaders,
            request.payload.hash,
        ]
        text = lines.joined(separator: "\n")
    }

    private static func canonicalPath(_ path: String, _ form: SigV4.PathForm) -> String {
        switch form {
        case .asSent: path.isEmpty ? "/" : path
        case .normalizedAndEncoded: PercentEncoding.encoded(normalized(path), keepsSlash: true)
        }
    }

    /// Removes empty and `.` segments and takes `..` back, as RFC 3986 section 5.2.4 does; a last `/` stays.
    private static func normalized(_ path: String) -> String {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        var kept: [Substring] = []
        for segment in segments {
            switch segment {
            case "", ".": continue
            case "..": _ = kept.popLast()
            default: kept.append(segment)
            }
        }
        guard !kept.isEmpty else { return "/" }
        return "/" + kept.joined(separator: "/") + (path.hasSuffix("/") ? "/" : "")
    }

    private static func canonicalQuery(_ query: [(name: String, value: String?)]) -> String {
        query
            .map { (name: PercentEncoding.normalized($0.name), value: PercentEncoding.normalized($0.value ?? "")) }
            .sorted { ($0.name, $0.value) < ($1.name, $1.value) }
            .map { "\($0.name)=\($0.value)" }
            .joined(separator: "&")
    }

    /// Set or changed on the way, or meant for the next hop only.
    private static let unsigned: Set<String> = [
        "authorization", "connection", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id",
    ]

    private static func canonicalHeaders(
        _ headers: [(name: String, value: String)]
    ) -> [(name: String, value: String)] {
        var values: [String: [String]] = [:]
        for (name, value) in headers {
            values[name.lowercased(), default: []].append(collapsed(value))
        }
        return
            values
            .filter { !unsigned.contains($0.key) }
            .map { (name: $0.key, value: $0.value.joined(separator: ",")) }
            .sorted { $0.name < $1.name }
    }

    /// Without white space at the ends, and one space where there were several.
    private static func collapsed(_ value: String) -> String {
        value.utf8
            .split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == 10 || $0 == 13 }
            .map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }
}

extension SigningRequest.Payload {
    /// What the canonical request ends with, and what S3 wants in `X-Amz-Content-SHA256`.
    package var hash: String {
        switch self {
        case .bytes(let bytes): Hex.encoded(SHA256.hash(data: bytes))
        case .sha256(let digest): digest
        case .unsigned: "UNSIGNED-PAYLOAD"
        }
    }
}
