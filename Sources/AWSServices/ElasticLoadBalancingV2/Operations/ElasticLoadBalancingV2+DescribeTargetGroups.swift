// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeTargetGroups` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html
    public enum DescribeTargetGroups: AWSOperation {
        public typealias Input = DescribeTargetGroupsInput
        public typealias Output = DescribeTargetGroupsOutput

        public static let name = "DescribeTargetGroups"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeTargetGroupsResult"))
        }
    }

    /// `DescribeTargetGroupsInput` of Elastic Load Balancing.
    public struct DescribeTargetGroupsInput: Sendable, Hashable {
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String?
        /// `Marker`.
        public var marker: String?
        /// `Names`.
        public var names: [String]?
        /// `PageSize`.
        public var pageSize: Int?
        /// `TargetGroupArns`.
        public var targetGroupArns: [String]?

        /// What is left out is the service's to choose.
        public init(
            loadBalancerArn: String? = nil,
            marker: String? = nil,
            names: [String]? = nil,
            pageSize: Int? = nil,
            targetGroupArns: [String]? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.marker = marker
            self.names = names
            self.pageSize = pageSize
            self.targetGroupArns = targetGroupArns
        }
    }

    /// `DescribeTargetGroupsOutput` of Elastic Load Balancing.
    public struct DescribeTargetGroupsOutput: Sendable, Hashable {
        /// `NextMarker`.
        public var nextMarker: String?
        /// `TargetGroups`.
        public var targetGroups: [TargetGroup]?

        /// What is left out is the service's to choose.
        public init(nextMarker: String? = nil, targetGroups: [TargetGroup]? = nil) {
            self.nextMarker = nextMarker
            self.targetGroups = targetGroups
        }
    }
}

extension ElasticLoadBalancingV2.DescribeTargetGroupsInput {
    package func write(to form: inout FormWriter) {
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("Names", names) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("PageSize", pageSize) { $0.write($1) }
        form.member("TargetGroupArns", targetGroupArns) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.DescribeTargetGroupsOutput {
    package init(xml: XMLElement) throws {
        self.nextMarker = try xml.member("NextMarker") { try $0.string() }
        self.targetGroups = try xml.member("TargetGroups") { try $0.list { try ElasticLoadBalancingV2.TargetGroup(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeTargetGroups`.
    @discardableResult
    public func describeTargetGroups(_ input: DescribeTargetGroupsInput = DescribeTargetGroupsInput()) async throws -> DescribeTargetGroupsOutput {
        try await client.execute(DescribeTargetGroups.self, input)
    }

    /// Every page of `DescribeTargetGroups`, each asked for when the loop comes to it.
    public func describeTargetGroupsPages(
        _ input: DescribeTargetGroupsInput = DescribeTargetGroupsInput()
    ) -> Pages<DescribeTargetGroupsInput, DescribeTargetGroupsOutput> {
        Pages(input, call: { try await describeTargetGroups($0) }) {
            page, input in
            guard page.nextMarker?.isEmpty == false else { return false }
            input.marker = page.nextMarker
            return true
        }
    }
}
