// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ListResourceRecordSets` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html
    public enum ListResourceRecordSets: AWSOperation {
        public typealias Input = ListResourceRecordSetsRequest
        public typealias Output = ListResourceRecordSetsResponse

        public static let name = "ListResourceRecordSets"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/2013-04-01/hostedzone/\(try Label.path(input.hostedZoneId, "HostedZoneId"))/rrset")
            request.addQuery("maxitems", input.maxItems.map { $0 })
            request.addQuery("identifier", input.startRecordIdentifier.map { $0 })
            request.addQuery("name", input.startRecordName.map { $0 })
            request.addQuery("type", input.startRecordType.map { $0.rawValue })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListResourceRecordSetsRequest` of Amazon Route 53.
    public struct ListResourceRecordSetsRequest: Sendable, Hashable {
        /// `HostedZoneId`.
        public var hostedZoneId: String
        /// `MaxItems`.
        public var maxItems: String?
        /// `StartRecordIdentifier`.
        public var startRecordIdentifier: String?
        /// `StartRecordName`.
        public var startRecordName: String?
        /// `StartRecordType`.
        public var startRecordType: RRType?

        /// What is left out is the service's to choose.
        public init(
            hostedZoneId: String,
            maxItems: String? = nil,
            startRecordIdentifier: String? = nil,
            startRecordName: String? = nil,
            startRecordType: RRType? = nil
        ) {
            self.hostedZoneId = hostedZoneId
            self.maxItems = maxItems
            self.startRecordIdentifier = startRecordIdentifier
            self.startRecordName = startRecordName
            self.startRecordType = startRecordType
        }
    }

    /// `ListResourceRecordSetsResponse` of Amazon Route 53.
    public struct ListResourceRecordSetsResponse: Sendable, Hashable {
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `MaxItems`.
        public var maxItems: String?
        /// `NextRecordIdentifier`.
        public var nextRecordIdentifier: String?
        /// `NextRecordName`.
        public var nextRecordName: String?
        /// `NextRecordType`.
        public var nextRecordType: RRType?
        /// `ResourceRecordSets`.
        public var resourceRecordSets: [ResourceRecordSet]?

        /// What is left out is the service's to choose.
        public init(
            isTruncated: Bool? = nil,
            maxItems: String? = nil,
            nextRecordIdentifier: String? = nil,
            nextRecordName: String? = nil,
            nextRecordType: RRType? = nil,
            resourceRecordSets: [ResourceRecordSet]? = nil
        ) {
            self.isTruncated = isTruncated
            self.maxItems = maxItems
            self.nextRecordIdentifier = nextRecordIdentifier
            self.nextRecordName = nextRecordName
            self.nextRecordType = nextRecordType
            self.resourceRecordSets = resourceRecordSets
        }
    }
}

extension Route53.ListResourceRecordSetsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension Route53.ListResourceRecordSetsResponse {
    package init(xml: XMLElement) throws {
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.maxItems = try xml.member("MaxItems") { try $0.string() }
        self.nextRecordIdentifier = try xml.member("NextRecordIdentifier") { try $0.string() }
        self.nextRecordName = try xml.member("NextRecordName") { try $0.string() }
        self.nextRecordType = try xml.member("NextRecordType") { Route53.RRType(rawValue: try $0.string()) }
        self.resourceRecordSets = try xml.member("ResourceRecordSets") { try $0.list { try Route53.ResourceRecordSet(xml: $0) } }
    }
}

extension Route53 {
    /// Calls `ListResourceRecordSets`.
    @discardableResult
    public func listResourceRecordSets(_ input: ListResourceRecordSetsRequest) async throws -> ListResourceRecordSetsResponse {
        try await client.execute(ListResourceRecordSets.self, input)
    }

    /// Every page of `ListResourceRecordSets`, each asked for when the loop comes to it.
    public func listResourceRecordSetsPages(
        _ input: ListResourceRecordSetsRequest
    ) -> Pages<ListResourceRecordSetsRequest, ListResourceRecordSetsResponse> {
        Pages(input, call: { try await listResourceRecordSets($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.nextRecordName?.isEmpty == false || page.nextRecordType != nil || page.nextRecordIdentifier?.isEmpty == false else { return false }
            input.startRecordName = page.nextRecordName
            input.startRecordType = page.nextRecordType
            input.startRecordIdentifier = page.nextRecordIdentifier
            return true
        }
    }
}
