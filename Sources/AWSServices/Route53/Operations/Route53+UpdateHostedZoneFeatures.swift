// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `UpdateHostedZoneFeatures` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_UpdateHostedZoneFeatures.html
    public enum UpdateHostedZoneFeatures: AWSOperation {
        public typealias Input = UpdateHostedZoneFeaturesRequest
        public typealias Output = UpdateHostedZoneFeaturesResponse

        public static let name = "UpdateHostedZoneFeatures"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/2013-04-01/hostedzone/\(try Label.path(input.hostedZoneId, "HostedZoneId"))/features")
            request.setBody(XMLWriter.document("UpdateHostedZoneFeaturesRequest", namespace: XMLWriter.Namespace("https://route53.amazonaws.com/doc/2013-04-01/"), input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `UpdateHostedZoneFeaturesRequest` of Amazon Route 53.
    public struct UpdateHostedZoneFeaturesRequest: Sendable, Hashable {
        /// `HostedZoneId`.
        public var hostedZoneId: String
        /// `EnableAcceleratedRecovery`.
        public var enableAcceleratedRecovery: Bool?

        /// What is left out is the service's to choose.
        public init(hostedZoneId: String, enableAcceleratedRecovery: Bool? = nil) {
            self.hostedZoneId = hostedZoneId
            self.enableAcceleratedRecovery = enableAcceleratedRecovery
        }
    }

    /// `UpdateHostedZoneFeaturesResponse` of Amazon Route 53.
    public struct UpdateHostedZoneFeaturesResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension Route53.UpdateHostedZoneFeaturesRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("EnableAcceleratedRecovery", enableAcceleratedRecovery) { $0.write($1) }
    }
}

extension Route53.UpdateHostedZoneFeaturesResponse {
    package init(xml: XMLElement) throws {}
}

extension Route53 {
    /// Calls `UpdateHostedZoneFeatures`.
    @discardableResult
    public func updateHostedZoneFeatures(_ input: UpdateHostedZoneFeaturesRequest) async throws -> UpdateHostedZoneFeaturesResponse {
        try await client.execute(UpdateHostedZoneFeatures.self, input)
    }
}
