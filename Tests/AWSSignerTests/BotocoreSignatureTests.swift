import AWSSigner
import Testing

/// Signatures that botocore 1.43.11 made with its clock held at 2026-01-02T03:04:05Z.
struct BotocoreSignatureTests {
    private static let time = Timestamp(year: 2026, month: 1, day: 2, hour: 3, minute: 4, second: 5)
    private static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    private static let userKey = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: secret)
    private static let roleKey = Credentials(
        accessKeyID: "ASIAEXAMPLE",
        secretAccessKey: secret,
        sessionToken: "FwoGZXIvYXdzEXAMPLE//token+with=signs"
    )
    private static let bucket = "examplebucket.s3.eu-central-1.amazonaws.com"

    private func signer(_ service: String, _ credentials: Credentials) -> SigV4 {
        SigV4(credentials: credentials, region: "eu-central-1", service: service)
    }

    private func text(_ query: [(name: String, value: String?)]) -> String {
        query.map { name, value in value.map { "\(name)=\($0)" } ?? name }.joined(separator: "&")
    }

    private func header(_ name: String, _ headers: [(name: String, value: String)]) -> String? {
        headers.first { $0.name == name }?.value
    }

    // MARK: Presigned

    @Test(
        arguments: [
            (userKey, "8fb212f6307177b21f5b98e84955bafa8cd337f36e6eb27ed4bb552f48ff4494"),
            (roleKey, "19423a77d162b7a60c94d00ef21b1ea75041e03a4f1c7ed5394e15a62ebd3cd3"),
        ]
    )
    func presignsTheTokenOfAnEKSCluster(_ credentials: Credentials, signature: String) {
        let request = SigningRequest(
            method: "GET",
            path: "/",
            query: [("Action", "GetCallerIdentity"), ("Version", "2011-06-15")],
            headers: [("Host", "sts.eu-central-1.amazonaws.com"), ("x-k8s-aws-id", "prod")]
        )
        let query = text(signer("sts", credentials).presignedQuery(for: request, at: Self.time, expiresIn: 60))
        let token =
            credentials.sessionToken == nil
            ? "" : "&X-Amz-Security-Token=FwoGZXIvYXdzEXAMPLE%2F%2Ftoken%2Bwith%3Dsigns"
        #expect(
            query
                == "Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm=AWS4-HMAC-SHA256"
                + "&X-Amz-Credential=\(credentials.accessKeyID)%2F20260102%2Feu-central-1%2Fsts%2Faws4_request"
                + "&X-Amz-Date=20260102T030405Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host%3Bx-k8s-aws-id"
                + "\(token)&X-Amz-Signature=\(signature)"
        )
    }

    @Test(
        arguments: [
            (userKey, "8d8154ee47dee80ef0a0af9fc4dba6b80e1e669e8382f9bbe008600bdb799701"),
            (roleKey, "5a6b022fcd4e0beda50b66fabf9354ca00b176febb4bacebd2e6300511dc1412"),
        ]
    )
    func presignsTheTokenOfADatabase(_ credentials: Credentials, signature: String) {
        let request = SigningRequest(
            method: "GET",
            path: "/",
            query: [("Action", "connect"), ("DBUser", "app_user")],
            headers: [("Host", "db.example.eu-central-1.rds.amazonaws.com:5432")]
        )
        let query = text(signer("rds-db", credentials).presignedQuery(for: request, at: Self.time, expiresIn: 900))
        #expect(query.hasPrefix("Action=connect&DBUser=app_user&X-Amz-Algorithm=AWS4-HMAC-SHA256&"))
        #expect(query.hasSuffix("&X-Amz-Signature=\(signature)"))
    }

    @Test func presignsAnObjectWithItsPathAsItIs() {
        let request = SigningRequest(
            method: "GET",
            path: "/a//b/../c%20d/%C3%A4%2B.txt",
            query: [("versionId", "1%2F2")],
            headers: [("Host", Self.bucket)],
            payload: .unsigned
        )
        let query = text(signer("s3", Self.userKey).presignedQuery(for: request, at: Self.time, expiresIn: 3_600))
        #expect(
            query.hasSuffix("&X-Amz-Signature=dc2ca988c74b1ed035ed91fb4e6fac131d0c211419d4369e509e4fe11bf52dff")
        )
    }

    // MARK: Headers

    @Test func signsAnUploadWithItsPathAsItIs() {
        let request = SigningRequest(
            method: "PUT",
            path: "/a//b/../c%20d/%C3%A4%2B.txt",
            query: [("x-id", "PutObject")],
            headers: [("If-None-Match", "*"), ("Host", Self.bucket)],
            payload: .bytes(Array("hello".utf8))
        )
        let headers = signer("s3", Self.userKey).headers(for: request, at: Self.time)
        #expect(
            header("X-Amz-Content-SHA256", headers)
                == "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
        )
        #expect(
            header("Authorization", headers)
                == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/eu-central-1/s3/aws4_request, "
                + "SignedHeaders=host;if-none-match;x-amz-content-sha256;x-amz-date, "
                + "Signature=d40e61ffc7dc55a4922d24832c8598fbacad0c991c49a3c618200f9085bb08c8"
        )
    }

    @Test func signsABodyThatIsNotInMemory() {
        func authorization(_ payload: SigningRequest.Payload) -> String? {
            let request = SigningRequest(method: "PUT", path: "/k", headers: [("Host", Self.bucket)], payload: payload)
            return header("Authorization", signer("s3", Self.userKey).headers(for: request, at: Self.time))
        }
        #expect(
            authorization(.unsigned)?.hasSuffix("8ea3d14969de868d95f6886e109f0ea5a26f02c28a76d8854e85ee2591cadceb")
                == true
        )
        let digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
        #expect(authorization(.sha256(digest)) == authorization(.bytes(Array("hello".utf8))))
    }

    @Test func sendsAndSignsTheSessionToken() {
        let request = SigningRequest(method: "GET", path: "/k", headers: [("Host", Self.bucket)])
        let headers = signer("s3", Self.roleKey).headers(for: request, at: Self.time)
        #expect(header("X-Amz-Security-Token", headers) == Self.roleKey.sessionToken)
        #expect(
            header("Authorization", headers)
                == "AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE/20260102/eu-central-1/s3/aws4_request, "
                + "SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token, "
                + "Signature=1a7b9592f14d0500f75aa511b59a50388f43004df0c06bf0ac22287a44b5d206"
        )
    }

    @Test func encodesThePathOnceMoreForOtherServices() {
        let request = SigningRequest(
            method: "DELETE",
            path: "/clusters/a%20b/node-groups/c%2Fd",
            query: [("x", "a%2Fb"), ("a", "1")],
            headers: [("Host", "eks.eu-central-1.amazonaws.com")]
        )
        let headers = signer("eks", Self.userKey).headers(for: request, at: Self.time)
        #expect(
            header("Authorization", headers)?
                .hasSuffix("Signature=8ef1297a2eed2a235a56752f1c46175afcf0b3abd0f4c630d94425a38c7bd4d1") == true
        )
        #expect(header("X-Amz-Content-SHA256", headers) == nil)
    }

    @Test func leavesOutHeadersThatMayChangeOnTheWay() {
        func signature(_ extra: [(name: String, value: String)]) -> String? {
            let request = SigningRequest(method: "GET", path: "/", headers: [("Host", Self.bucket)] + extra)
            return header("Authorization", signer("s3", Self.userKey).headers(for: request, at: Self.time))
        }
        #expect(signature([("User-Agent", "a"), ("Connection", "close")]) == signature([("User-Agent", "b")]))
        #expect(signature([("Content-Type", "a")]) != signature([]))
    }
}
