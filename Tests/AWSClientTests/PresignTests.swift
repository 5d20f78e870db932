import AWSSigner
import TestSupport
import Testing

@testable import AWSClient

/// The client's presigned URLs, against what botocore 1.43.11 made with its clock held at 2026-01-02T03:04:05Z.
struct PresignTests {
    private let client = AWSClient(
        AWSClient.Configuration(
            region: "eu-central-1",
            credentials: StaticCredentials(
                Credentials(
                    accessKeyID: "AKIDEXAMPLE",
                    secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
                )
            ),
            transport: FakeTransport([]),
            time: .test(TestClock())
        )
    )

    @Test func aTokenForAnEKSCluster() async throws {
        let url = try await client.presignedURL(
            WireRequest(
                method: "GET",
                query: [.init("Action", "GetCallerIdentity"), .init("Version", "2011-06-15")],
                headers: ["x-k8s-aws-id": "prod"]
            ),
            service: STS.service,
            expiresIn: 60
        )
        #expect(
            url.description
                == "https://sts.eu-central-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15"
                + "&X-Amz-Algorithm=AWS4-HMAC-SHA256"
                + "&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-central-1%2Fsts%2Faws4_request"
                + "&X-Amz-Date=20260102T030405Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host%3Bx-k8s-aws-id"
                + "&X-Amz-Signature=8fb212f6307177b21f5b98e84955bafa8cd337f36e6eb27ed4bb552f48ff4494"
        )
    }

    @Test func aTokenForADatabase() async throws {
        let token = try await client.databaseToken(
            host: "db.example.eu-central-1.rds.amazonaws.com",
            port: 5432,
            user: "app_user"
        )
        #expect(
            token
                == "db.example.eu-central-1.rds.amazonaws.com:5432/?Action=connect&DBUser=app_user"
                + "&X-Amz-Algorithm=AWS4-HMAC-SHA256"
                + "&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-central-1%2Frds-db%2Faws4_request"
                + "&X-Amz-Date=20260102T030405Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host"
                + "&X-Amz-Signature=8d8154ee47dee80ef0a0af9fc4dba6b80e1e669e8382f9bbe008600bdb799701"
        )
    }

    @Test func anObjectInABucket() async throws {
        let s3 = ServiceDescription(endpointPrefix: "s3", serviceID: "S3", apiVersion: "1", wireProtocol: .restXML)
        let url = try await client.presignedURL(
            WireRequest(
                method: "GET",
                path: "/examplebucket/a//b/../c%20d/%C3%A4%2B.txt",
                query: [.init("versionId", "1%2F2")]
            ),
            service: s3,
            expiresIn: 3_600
        )
        #expect(
            url.description.hasPrefix(
                "https://examplebucket.s3.eu-central-1.amazonaws.com/a//b/../c%20d/%C3%A4%2B.txt?versionId=1%2F2&X-Amz-"
            )
        )
        #expect(
            url.description.hasSuffix(
                "&X-Amz-Signature=dc2ca988c74b1ed035ed91fb4e6fac131d0c211419d4369e509e4fe11bf52dff"
            )
        )
    }

    @Test func nothingIsPresignedWithoutCredentials() async throws {
        let anonymous = TestClient([], credentials: StaticCredentials(nil)).client
        await #expect(throws: CredentialsError.self) {
            try await anonymous.presignedURL(WireRequest(), service: STS.service, expiresIn: 60)
        }
    }
}
