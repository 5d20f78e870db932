// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeAvailabilityZones` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html
    public enum DescribeAvailabilityZones: AWSOperation {
        public typealias Input = DescribeAvailabilityZonesRequest
        public typealias Output = DescribeAvailabilityZonesResult

        public static let name = "DescribeAvailabilityZones"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `DescribeAvailabilityZonesRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeAvailabilityZonesRequest: Sendable, Hashable {
        /// `AllAvailabilityZones`.
        public var allAvailabilityZones: Bool?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `ZoneIds`.
        public var zoneIds: [String]?
        /// `ZoneNames`.
        public var zoneNames: [String]?

        /// What is left out is the service's to choose.
        public init(
            allAvailabilityZones: Bool? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            zoneIds: [String]? = nil,
            zoneNames: [String]? = nil
        ) {
            self.allAvailabilityZones = allAvailabilityZones
            self.dryRun = dryRun
            self.filters = filters
            self.zoneIds = zoneIds
            self.zoneNames = zoneNames
        }
    }

    /// `DescribeAvailabilityZonesResult` of Amazon Elastic Compute Cloud.
    public struct DescribeAvailabilityZonesResult: Sendable, Hashable {
        /// `AvailabilityZones`.
        public var availabilityZones: [AvailabilityZone]?

        /// What is left out is the service's to choose.
        public init(availabilityZones: [AvailabilityZone]? = nil) {
            self.availabilityZones = availabilityZones
        }
    }
}

extension EC2.DescribeAvailabilityZonesRequest {
    package func write(to form: inout FormWriter) {
        form.member("AllAvailabilityZones", allAvailabilityZones) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("ZoneId", zoneIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("ZoneName", zoneNames) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeAvailabilityZonesResult {
    package init(xml: XMLElement) throws {
        self.availabilityZones = try xml.member("availabilityZoneInfo") { try $0.list { try EC2.AvailabilityZone(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeAvailabilityZones`.
    @discardableResult
    public func describeAvailabilityZones(_ input: DescribeAvailabilityZonesRequest = DescribeAvailabilityZonesRequest()) async throws -> DescribeAvailabilityZonesResult {
        try await client.execute(DescribeAvailabilityZones.self, input)
    }
}
