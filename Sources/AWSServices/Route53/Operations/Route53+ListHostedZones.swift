// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ListHostedZones` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html
    public enum ListHostedZones: AWSOperation {
        public typealias Input = ListHostedZonesRequest
        public typealias Output = ListHostedZonesResponse

        public static let name = "ListHostedZones"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/2013-04-01/hostedzone")
            request.addQuery("delegationsetid", input.delegationSetId.map { $0 })
            request.addQuery("hostedzonetype", input.hostedZoneType.map { $0.rawValue })
            request.addQuery("marker", input.marker.map { $0 })
            request.addQuery("maxitems", input.maxItems.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListHostedZonesRequest` of Amazon Route 53.
    public struct ListHostedZonesRequest: Sendable, Hashable {
        /// `DelegationSetId`.
        public var delegationSetId: String?
        /// `HostedZoneType`.
        public var hostedZoneType: HostedZoneType?
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: String?

        /// What is left out is the service's to choose.
        public init(
            delegationSetId: String? = nil,
            hostedZoneType: HostedZoneType? = nil,
            marker: String? = nil,
            maxItems: String? = nil
        ) {
            self.delegationSetId = delegationSetId
            self.hostedZoneType = hostedZoneType
            self.marker = marker
            self.maxItems = maxItems
        }
    }

    /// `ListHostedZonesResponse` of Amazon Route 53.
    public struct ListHostedZonesResponse: Sendable, Hashable {
        /// `HostedZones`.
        public var hostedZones: [HostedZone]?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: String?
        /// `NextMarker`.
        public var nextMarker: String?

        /// What is left out is the service's to choose.
        public init(
            hostedZones: [HostedZone]? = nil,
            isTruncated: Bool? = nil,
            marker: String? = nil,
            maxItems: String? = nil,
            nextMarker: String? = nil
        ) {
            self.hostedZones = hostedZones
            self.isTruncated = isTruncated
            self.marker = marker
            self.maxItems = maxItems
            self.nextMarker = nextMarker
        }
    }
}

extension Route53.ListHostedZonesRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension Route53.ListHostedZonesResponse {
    package init(xml: XMLElement) throws {
        self.hostedZones = try xml.member("HostedZones") { try $0.list { try Route53.HostedZone(xml: $0) } }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
        self.maxItems = try xml.member("MaxItems") { try $0.string() }
        self.nextMarker = try xml.member("NextMarker") { try $0.string() }
    }
}

extension Route53 {
    /// Calls `ListHostedZones`.
    @discardableResult
    public func listHostedZones(_ input: ListHostedZonesRequest = ListHostedZonesRequest()) async throws -> ListHostedZonesResponse {
        try await client.execute(ListHostedZones.self, input)
    }

    /// Every page of `ListHostedZones`, each asked for when the loop comes to it.
    public func listHostedZonesPages(
        _ input: ListHostedZonesRequest = ListHostedZonesRequest()
    ) -> Pages<ListHostedZonesRequest, ListHostedZonesResponse> {
        Pages(input, call: { try await listHostedZones($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.nextMarker?.isEmpty == false else { return false }
            input.marker = page.nextMarker
            return true
        }
    }
}
