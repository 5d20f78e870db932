import AWSServices
import Engine
import Infra
import TestSupport
import Testing

@testable import AWSProvider

/// Emulators issue certificates at once, or never fail to: how far along one is comes from AWS's words alone.
@Suite struct CertificateStatusTests {
    private static let arn = "arn:aws:acm:eu-central-1:111122223333:certificate/1a2b"
    private static let record = #"{"Name":"_a.shop.example.com.","Type":"CNAME","Value":"_b.acm-validations.aws."}"#

    private func certificate(_ status: String, record: String?, more: String = "") -> String {
        let validation = record.map { #","ResourceRecord":\#($0)"# } ?? ""
        return """
            {"Certificate":{"CertificateArn":"\(Self.arn)","DomainName":"shop.example.com","Status":"\(status)",
            "KeyAlgorithm":"EC-prime256v1","SubjectAlternativeNames":["shop.example.com"]\(more),
            "DomainValidationOptions":[{"DomainName":"shop.example.com","ValidationMethod":"DNS",
            "ValidationStatus":"PENDING_VALIDATION"\(validation)}]}}
            """
    }

    private func service(_ certificate: String) throws -> ScriptedService {
        try ScriptedService([
            "DescribeCertificate": certificate, "ListTagsForCertificate": #"{"Tags":[]}"#,
            "POST /2013-04-01/hostedzone/Z1/rrset": "<ChangeResourceRecordSetsResponse/>",
            "POST /2013-04-01/hostedzone/Z1/rrset/": "<ChangeResourceRecordSetsResponse/>",
        ])
    }

    private func handler(_ service: ScriptedService) -> ACMCertificateHandler {
        ACMCertificateHandler(acm: ACM(client: service.client), route53: Route53(client: service.client))
    }

    private func requested(_ certificate: String) async throws -> ObservedResource<ACMCertificate> {
        let service = try service(certificate)
        defer { service.stop() }
        let id = PhysicalID(Self.arn)
        return try #require(try await handler(service).read([id])[id])
    }

    private func issued(_ certificate: String) async throws -> ResourceStatus {
        let service = try service(certificate)
        defer { service.stop() }
        let id = PhysicalID(Self.arn)
        let handler = IssuedCertificateHandler(acm: ACM(client: service.client))
        return try #require(try await handler.read([id])[id]).status
    }

    @Test func aRequestIsReadyOnceItsRecordsAreKnown() async throws {
        let early = try await requested(certificate("PENDING_VALIDATION", record: nil))
        #expect(early.status == .pending("waiting for the validation records"))
        let later = try await requested(certificate("PENDING_VALIDATION", record: Self.record))
        #expect(later.status == .ready)
        let name = "DomainValidationOptions.shop.example.com.ResourceRecord"
        #expect(later.attributes["\(name).Name"] == "_a.shop.example.com.")
        #expect(later.attributes["\(name).Type"] == "CNAME")
        #expect(later.attributes["\(name).Value"] == "_b.acm-validations.aws.")
        #expect(later.resource.keyAlgorithm == "EC_prime256v1", "as a request writes it")
    }

    @Test func theWaitNamesTheDomainsThatAreWaitedFor() async throws {
        let pending = try await issued(certificate("PENDING_VALIDATION", record: Self.record))
        #expect(pending == .pending("PENDING_VALIDATION: shop.example.com"))
        #expect(try await issued(certificate("ISSUED", record: Self.record)) == .ready)
    }

    @Test(arguments: [
        ("FAILED", #","FailureReason":"CAA_ERROR""#, "CAA_ERROR"), ("VALIDATION_TIMED_OUT", "", "name servers"),
        ("REVOKED", #","RevocationReason":"KEY_COMPROMISE""#, "KEY_COMPROMISE"), ("EXPIRED", "", "has expired"),
    ])
    func bothFailWhereTheCertificateIsOfNoUse(_ status: String, _ more: String, _ words: String) async throws {
        let description = certificate(status, record: Self.record, more: more)
        for found in [try await requested(description).status, try await issued(description)] {
            guard case .failed(let reason) = found else {
                Issue.record("\(status) should be a failure, is \(found)")
                continue
            }
            #expect(reason.contains("shop.example.com") && reason.contains(words))
        }
    }

    private func update(_ certificate: String) async throws -> ScriptedService {
        let service = try service(certificate)
        let desired = ACMCertificate(
            domainName: "shop.example.com",
            domainValidationOptions: [.init(domainName: "shop.example.com", hostedZoneId: "Z1")],
            validationMethod: "DNS"
        )
        try await handler(service).update(
            PhysicalID(Self.arn),
            to: desired,
            from: ObservedResource(ACMCertificate(domainName: "shop.example.com")),
            removed: []
        )
        return service
    }

    @Test func aZoneOfAValidationOptionGetsTheRecord() async throws {
        let service = try await update(certificate("PENDING_VALIDATION", record: Self.record))
        let calls =
            service.calls("POST /2013-04-01/hostedzone/Z1/rrset")
            + service.calls("POST /2013-04-01/hostedzone/Z1/rrset/")
        #expect(calls.count == 1)
        #expect(calls.first?.text.contains("_b.acm-validations.aws.") == true)
        #expect(calls.first?.text.contains("UPSERT") == true)
    }

    @Test func aRecordThatIsNotKnownYetIsARefusalThatPasses() async throws {
        let error = await #expect(throws: (any Error).self) {
            _ = try await update(certificate("PENDING_VALIDATION", record: nil))
        }
        #expect((error as? any ProviderError)?.disposition == .settling)
    }

    @Test func anIssuedCertificateNeedsNoRecord() async throws {
        let service = try await update(certificate("ISSUED", record: Self.record))
        #expect(service.calls("POST /2013-04-01/hostedzone/Z1/rrset").isEmpty)
    }
}
