import TestSupport
import Testing

@testable import Infra

@Suite struct CertificateTests {
    private static let arn = "arn:aws:acm:eu-central-1:111122223333:certificate/1a2b"

    private func stack(_ domain: Environment.Domain) throws -> Stack {
        var stack = Stack("prod")
        stack.addCertificate(domain, region: "eu-central-1")
        return try stack.validated()
    }

    private func reference(_ address: Address, _ attribute: String) -> Document {
        .reference(AttributeReference(address: address, attribute: attribute))
    }

    @Test func `a certificate, its record and the wait follow each other`() throws {
        let stack = try stack(.init(name: "shop.example.com", hostedZone: .existing(id: "Z1", name: "example.com")))
        #expect(
            stack.order == [
                "certificate.zone", "certificate.requested", "certificate.validation-shop-example-com",
                "certificate.issued",
            ]
        )
        #expect(stack.nodes["certificate.zone"]?.options.existing == "Z1")
        #expect(stack.nodes["certificate.requested"]?.properties["ValidationMethod"] == "DNS")
        let record = stack.nodes["certificate.validation-shop-example-com"]?.properties
        let validation = "DomainValidationOptions.shop.example.com.ResourceRecord"
        #expect(record?["Name"] == reference("certificate.requested", "\(validation).Name"))
        #expect(record?["ResourceRecords"] == [reference("certificate.requested", "\(validation).Value")])
        #expect(record?["HostedZoneId"] == reference("certificate.zone", "Id"))
        let issued = try #require(stack.nodes["certificate.issued"])
        #expect(issued.options.dependsOn == ["certificate.validation-shop-example-com"])
        #expect(issued.properties["CertificateArn"] == reference("certificate.requested", "Id"))
    }

    @Test func `a domain and everything under it share one record`() throws {
        let stack = try stack(
            .init(
                name: "Example.com",
                alternativeNames: ["*.example.com", "www.example.com", "*.api.example.com", "www.example.com"],
                hostedZone: .new(name: "example.com")
            )
        )
        let records = stack.order.filter { stack.nodes[$0]?.type == RecordSet.schema.type }
        #expect(
            records == [
                "certificate.validation-example-com", "certificate.validation-www-example-com",
                "certificate.validation-api-example-com",
            ]
        )
        // The wildcard stands alone, so ACM tells its record under the wildcard's name.
        #expect(
            stack.nodes["certificate.validation-api-example-com"]?.properties["Name"]
                == reference("certificate.requested", "DomainValidationOptions.*.api.example.com.ResourceRecord.Name")
        )
        #expect(
            stack.nodes["certificate.requested"]?.properties["SubjectAlternativeNames"]
                == ["*.example.com", "www.example.com", "*.api.example.com"]
        )
    }

    @Test func `a zone of its own is public and named`() throws {
        let stack = try stack(.init(name: "shop.example.com", hostedZone: .new(name: "shop.example.com")))
        let zone = try #require(stack.nodes["certificate.zone"])
        #expect(zone.properties["Name"] == "shop.example.com")
        #expect(zone.properties["VPCs"] == nil)
        #expect(zone.options.existing == nil)
    }

    @Test func `an existing certificate is only waited for`() throws {
        let stack = try stack(.init(name: "shop.example.com", certificateArn: Self.arn))
        #expect(stack.order == ["certificate.imported", "certificate.issued"])
        #expect(stack.nodes["certificate.imported"]?.options.existing == Self.arn)
    }

    @Test(arguments: [
        (Environment.Domain(name: "a.example.com"), "Domain without a hosted zone or a certificate", "a.example.com"),
        (
            Environment.Domain(name: "a.example.com", hostedZone: .new(name: "notexample.com")),
            "Name outside of the hosted zone", "a.example.com is not in the zone notexample.com"
        ),
        (
            Environment.Domain(
                name: "a.example.com",
                alternativeNames: ["b.ample.com"],
                hostedZone: .existing(id: "Z1", name: "example.com")
            ), "Name outside of the hosted zone", "b.ample.com"
        ),
        (
            Environment.Domain(
                name: "a.example.com",
                certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1a2b"
            ),
            "Certificate that the load balancer cannot use", "eu-central-1"
        ),
        (
            Environment.Domain(name: "a.example.com", certificateArn: "1a2b"),
            "Certificate that the load balancer cannot use", "1a2b is not the ARN"
        ),
    ])
    func mistakesAreReported(_ domain: Environment.Domain, _ summary: String, _ detail: String) throws {
        let error = #expect(throws: Diagnostics.self) { try stack(domain) }
        let mistakes = try #require(error).all
        #expect(mistakes.map(\.summary) == [summary])
        #expect(mistakes.first?.detail.contains(detail) == true)
    }

    @Test func mistakesNameTheirPlace() throws {
        var domain = Environment.Domain(name: "a.example.com")
        let place = Diagnostic.Location(file: "environments/prod.yaml", line: 7, column: 11)
        domain.locations = SourceLocations(byPath: ["name": place])
        let error = #expect(throws: Diagnostics.self) { try stack(domain) }
        #expect(try #require(error).all.first?.locations == [place])
    }
}
