import AWSSigner
import TestSupport
import Testing

@testable import AWSClient

/// Calls signed with an IAM user's key, against ministack with `AUTH=true`, which checks signatures.
struct SignedCallTests {
    private static let iam = ServiceDescription(
        endpointPrefix: "iam",
        serviceID: "IAM",
        apiVersion: "2010-05-08",
        wireProtocol: .query,
        isGlobal: true
    )
    private static let s3 = ServiceDescription(
        endpointPrefix: "s3",
        serviceID: "S3",
        apiVersion: "2006-03-01",
        wireProtocol: .restXML
    )
    private static let root = Credentials(accessKeyID: "test", secretAccessKey: "test")

    @discardableResult
    private func query(
        _ client: AWSClient,
        _ service: ServiceDescription,
        _ action: String,
        _ parameters: [String: String] = [:]
    ) async throws -> String {
        let all = parameters.merging(["Action": action, "Version": service.apiVersion]) { $1 }
        let body = all.map { "\($0)=\(PercentEncoding.encoded($1))" }.joined(separator: "&")
        let response = try await client.send(
            WireRequest(headers: ["Content-Type": "application/x-www-form-urlencoded"], body: Array(body.utf8)),
            service: service,
            operation: action,
            isIdempotent: true
        )
        return String(decoding: response.body, as: UTF8.self)
    }

    private func value(_ element: String, _ xml: String) throws -> String {
        let open = try #require(xml.firstRange(of: "<\(element)>"))
        let close = try #require(xml[open.upperBound...].firstRange(of: "</\(element)>"))
        return String(xml[open.upperBound..<close.lowerBound])
    }

    /// A user who may do everything, made with the root key, which ministack does not check.
    private func userKey(_ emulator: Emulator) async throws -> Credentials {
        let client = try signedClient(endpoint: emulator.endpoint, credentials: Self.root)
        try await query(client, Self.iam, "CreateUser", ["UserName": "kim"])
        let policy = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
        try await query(
            client,
            Self.iam,
            "PutUserPolicy",
            ["UserName": "kim", "PolicyName": "all", "PolicyDocument": policy]
        )
        let key = try await query(client, Self.iam, "CreateAccessKey", ["UserName": "kim"])
        return Credentials(
            accessKeyID: try value("AccessKeyId", key),
            secretAccessKey: try value("SecretAccessKey", key)
        )
    }

    @Test func onlyTheRightSignatureIsAccepted() async throws {
        let emulator = try await Emulator.start(.ministack, environment: ["AUTH": "true"])
        let key = try await userKey(emulator)

        let client = try signedClient(endpoint: emulator.endpoint, credentials: key)
        #expect(try await query(client, STS.service, "GetCallerIdentity").contains("user/kim"))
        #expect(try await query(client, Self.iam, "ListUsers", ["PathPrefix": "/"]).contains("kim"))

        let wrongSecret = Credentials(accessKeyID: key.accessKeyID, secretAccessKey: "wrong")
        let unknownKey = Credentials(accessKeyID: "AKIAUNKNOWNUNKNOWN00", secretAccessKey: key.secretAccessKey)
        for (credentials, codes) in [
            (wrongSecret, ["SignatureDoesNotMatch"]), (unknownKey, ["InvalidClientTokenId", "InvalidAccessKeyId"]),
        ] {
            let refused = try signedClient(endpoint: emulator.endpoint, credentials: credentials)
            let error = try await #require(throws: AWSError.self) {
                try await query(refused, STS.service, "GetCallerIdentity")
            }
            #expect(error.status == 403)
            #expect(codes.contains(error.code), "\(error)")
            #expect(!error.isNotFound)
        }
        withExtendedLifetime(emulator) {}
    }

    /// Paths and queries in every form that S3 and the others treat differently.
    @Test func pathsAndQueriesAreSignedAsTheyAreSent() async throws {
        let emulator = try await Emulator.start(.ministack, environment: ["AUTH": "true"])
        let client = try signedClient(endpoint: emulator.endpoint, credentials: try await userKey(emulator))
        func call(_ method: String, _ path: String, _ query: [WireRequest.QueryItem] = [], _ body: String = "")
            async throws
            -> HTTPResponse
        {
            try await client.send(
                WireRequest(method: method, path: path, query: query, body: Array(body.utf8)),
                service: Self.s3,
                operation: method,
                isIdempotent: true
            )
        }
        _ = try await call("PUT", "/state-bucket")
        for key in ["plain", "a%20b/%C3%A4%2B%3D.json", "deep/er/key~_-.txt"] {
            _ = try await call("PUT", "/state-bucket/\(key)", [], "content of \(key)")
            #expect(try await call("GET", "/state-bucket/\(key)").body == Array("content of \(key)".utf8))
        }
        let list = try await call(
            "GET",
            "/state-bucket",
            [.init("prefix", "a%20b%2F"), .init("list-type", "2"), .init("delimiter", "")]
        )
        #expect(String(decoding: list.body, as: UTF8.self).contains("<KeyCount>1</KeyCount>"))
        withExtendedLifetime(emulator) {}
    }

    @Test func aRolesSessionTokenIsAccepted() async throws {
        let emulator = try await Emulator.start(.ministack, environment: ["AUTH": "true"])
        let key = try await userKey(emulator)
        let admin = try signedClient(endpoint: emulator.endpoint, credentials: key)
        let trust = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}
            """
        try await query(
            admin,
            Self.iam,
            "CreateRole",
            ["RoleName": "ops", "AssumeRolePolicyDocument": trust]
        )
        let home = try TemporaryFolder()
        try home.write(
            """
            [default]
            aws_access_key_id = \(key.accessKeyID)
            aws_secret_access_key = \(key.secretAccessKey)
            [profile ops]
            role_arn = arn:aws:iam::000000000000:role/ops
            source_profile = default
            role_session_name = session-1
            """,
            to: ".aws/config"
        )
        let endpoints = EndpointSettings(all: try HTTPURL(emulator.endpoint))
        let transport = try CurlTransport()
        let chain = CredentialChain(
            environment: ["AWS_PROFILE": "ops"],
            home: home.path,
            time: .system,
            transport: transport,
            endpoints: endpoints
        )
        let client = AWSClient(
            AWSClient.Configuration(
                region: "us-east-1",
                credentials: chain,
                transport: transport,
                time: .system,
                endpoints: endpoints
            )
        )
        let identity = try await query(client, STS.service, "GetCallerIdentity")
        #expect(identity.contains("assumed-role/ops/session-1"))
        withExtendedLifetime(emulator) {}
    }
}
