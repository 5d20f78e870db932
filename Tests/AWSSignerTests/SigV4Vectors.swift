import AWSSigner
import Testing

/// A request with its signature, from the suite that AWS publishes and botocore 1.43.11 carries
/// (`tests/unit/auth/aws4_testsuite`). All 34 apply.
struct SigV4Vector: Sendable, CustomTestStringConvertible {
    let name: String
    let request: SigningRequest
    let canonicalRequest: String
    /// SHA-256 of the canonical request: the last line of the string to sign.
    let digest: String
    let signature: String

    init(
        _ name: String,
        method: String,
        path: String,
        query: [(String, String?)] = [],
        headers: [(String, String)],
        body: String = "",
        canonicalRequest: String,
        digest: String,
        signature: String
    ) {
        self.name = name
        request = SigningRequest(
            method: method,
            path: path,
            query: query.map { ($0.0, $0.1) },
            headers: headers.map { ($0.0, $0.1) },
            payload: .bytes(Array(body.utf8))
        )
        self.canonicalRequest = canonicalRequest
        self.digest = digest
        self.signature = signature
    }

    var testDescription: String { name }

    static let all = paths + queries + headers

    /// What the whole suite is signed with.
    static let time = Timestamp(year: 2015, month: 8, day: 30, hour: 12, minute: 36)
    static let signer = SigV4(
        credentials: Credentials(
            accessKeyID: "AKIDEXAMPLE",
            secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
        ),
        region: "us-east-1",
        service: "service"
    )
}
