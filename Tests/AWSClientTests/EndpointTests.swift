import Testing

@testable import AWSClient

struct EndpointTests {
    private static let s3 = ServiceDescription(
        endpointPrefix: "s3",
        serviceID: "S3",
        apiVersion: "2006-03-01",
        wireProtocol: .restXML
    )

    @Test(arguments: EndpointCases.table.split(separator: "\n").map(String.init))
    func findsTheHostThatBotocoreExpects(_ row: String) throws {
        let columns = row.split(separator: " ").map(String.init)
        let service = try #require(
            EndpointCases.services.first { $0.serviceID.replacing(" ", with: "_") == columns[0] }
        )
        let settings = EndpointSettings(
            usesFIPS: columns[2].contains("fips"),
            usesDualStack: columns[2].contains("dual")
        )
        let endpoint = EndpointResolver(region: columns[1], settings: settings).endpoint(for: service)
        #expect(endpoint.url.scheme == .https)
        #expect(endpoint.url.authority == columns[3])
        #expect(endpoint.signingRegion == columns[4])
        #expect(endpoint.signingName == service.signingName)
    }

    @Test(
        arguments: [
            ("us-west-2", "/bucket-name/a/b", "-", "https://bucket-name.s3.us-west-2.amazonaws.com/a/b"),
            ("us-west-2", "/bucket-name", "-", "https://bucket-name.s3.us-west-2.amazonaws.com/"),
            ("us-west-2", "/", "-", "https://s3.us-west-2.amazonaws.com/"),
            ("us-west-2", "/bucket-name/", "dual", "https://bucket-name.s3.dualstack.us-west-2.amazonaws.com/"),
            ("us-west-2", "/bucket-name/", "fips", "https://bucket-name.s3-fips.us-west-2.amazonaws.com/"),
            (
                "us-west-2", "/bucket-name/", "fips+dual",
                "https://bucket-name.s3-fips.dualstack.us-west-2.amazonaws.com/"
            ),
            ("cn-north-1", "/bucket-name/k", "-", "https://bucket-name.s3.cn-north-1.amazonaws.com.cn/k"),
            ("us-east-1", "/bucket.name/k", "-", "https://s3.us-east-1.amazonaws.com/bucket.name/k"),
            ("us-east-1", "/BucketName/k", "-", "https://s3.us-east-1.amazonaws.com/BucketName/k"),
            ("us-east-1", "/aa/k", "-", "https://s3.us-east-1.amazonaws.com/aa/k"),
            ("us-west-2", "/99_ab/k", "dual", "https://s3.dualstack.us-west-2.amazonaws.com/99_ab/k"),
        ]
    )
    func putsBucketsIntoTheHostWhereTheyFit(region: String, path: String, variants: String, url: String) {
        let settings = EndpointSettings(usesFIPS: variants.contains("fips"), usesDualStack: variants.contains("dual"))
        let endpoint = EndpointResolver(region: region, settings: settings).endpoint(for: Self.s3)
        #expect(endpoint.url(for: WireRequest(path: path), of: Self.s3).description == url)
    }

    @Test func anOverrideKeepsBucketsInThePathAndPutsNothingBeforeTheHost() throws {
        let settings = EndpointSettings(all: try HTTPURL("http://127.0.0.1:4566/base/"))
        let resolver = EndpointResolver(region: "eu-central-1", settings: settings)
        let request = WireRequest(
            path: "/bucket-name/a%20b",
            query: [.init("versions", nil), .init("prefix", "x%2Fy")],
            hostPrefix: "data."
        )
        #expect(
            resolver.endpoint(for: Self.s3).url(for: request, of: Self.s3).description
                == "http://127.0.0.1:4566/base/bucket-name/a%20b?versions&prefix=x%2Fy"
        )
    }

    @Test func aServicesOwnEndpointGoesBeforeTheOneForAll() throws {
        let iam = try #require(EndpointCases.services.first { $0.serviceID == "IAM" })
        let logs = try #require(EndpointCases.services.first { $0.serviceID == "CloudWatch Logs" })
        let settings = EndpointSettings(
            all: try HTTPURL("http://all:1"),
            services: ["cloudwatch-logs": try HTTPURL("http://logs:2")]
        )
        let resolver = EndpointResolver(region: "eu-central-1", settings: settings)
        #expect(resolver.endpoint(for: logs).url.authority == "logs:2")
        #expect(resolver.endpoint(for: iam).url.authority == "all:1")
        // An emulator checks signatures as AWS does, so a global service's region stays.
        #expect(resolver.endpoint(for: iam).signingRegion == "us-east-1")
    }

    @Test(
        arguments: [
            "ftp://host", "host:80", "http://", "http://user@host", "http://host:0", "http://host:70000", "http://a b",
            "https://[::1", "",
        ]
    )
    func refusesWhatIsNoURL(_ text: String) {
        #expect(throws: InvalidURL(text: text)) { try HTTPURL(text) }
    }

    @Test(
        arguments: [
            ("HTTPS://Host.Example:443/A?b=c#d", "https://host.example/A?b=c"),
            ("http://[fd00:ec2::254]:8080", "http://[fd00:ec2::254]:8080/"),
            ("http://127.0.0.1?x", "http://127.0.0.1/?x"),
        ]
    )
    func readsURLs(text: String, url: String) throws {
        #expect(try HTTPURL(text).description == url)
    }
}
