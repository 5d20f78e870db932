// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeLoadBalancers` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html
    public enum DescribeLoadBalancers: AWSOperation {
        public typealias Input = DescribeLoadBalancersInput
        public typealias Output = DescribeLoadBalancersOutput

        public static let name = "DescribeLoadBalancers"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeLoadBalancersResult"))
        }
    }

    /// `DescribeLoadBalancersInput` of Elastic Load Balancing.
    public struct DescribeLoadBalancersInput: Sendable, Hashable {
        /// `LoadBalancerArns`.
        public var loadBalancerArns: [String]?
        /// `Marker`.
        public var marker: String?
        /// `Names`.
        public var names: [String]?
        /// `PageSize`.
        public var pageSize: Int?

        /// What is left out is the service's to choose.
        public init(
            loadBalancerArns: [String]? = nil,
            marker: String? = nil,
            names: [String]? = nil,
            pageSize: Int? = nil
        ) {
            self.loadBalancerArns = loadBalancerArns
            self.marker = marker
            self.names = names
            self.pageSize = pageSize
        }
    }

    /// `DescribeLoadBalancersOutput` of Elastic Load Balancing.
    public struct DescribeLoadBalancersOutput: Sendable, Hashable {
        /// `LoadBalancers`.
        public var loadBalancers: [LoadBalancer]?
        /// `NextMarker`.
        public var nextMarker: String?

        /// What is left out is the service's to choose.
        public init(loadBalancers: [LoadBalancer]? = nil, nextMarker: String? = nil) {
            self.loadBalancers = loadBalancers
            self.nextMarker = nextMarker
        }
    }
}

extension ElasticLoadBalancingV2.DescribeLoadBalancersInput {
    package func write(to form: inout FormWriter) {
        form.member("LoadBalancerArns", loadBalancerArns) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("Marker", marker) { $0.write($1) }
        form.member("Names", names) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("PageSize", pageSize) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DescribeLoadBalancersOutput {
    package init(xml: XMLElement) throws {
        self.loadBalancers = try xml.member("LoadBalancers") { try $0.list { try ElasticLoadBalancingV2.LoadBalancer(xml: $0) } }
        self.nextMarker = try xml.member("NextMarker") { try $0.string() }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeLoadBalancers`.
    @discardableResult
    public func describeLoadBalancers(_ input: DescribeLoadBalancersInput = DescribeLoadBalancersInput()) async throws -> DescribeLoadBalancersOutput {
        try await client.execute(DescribeLoadBalancers.self, input)
    }

    /// Every page of `DescribeLoadBalancers`, each asked for when the loop comes to it.
    public func describeLoadBalancersPages(
        _ input: DescribeLoadBalancersInput = DescribeLoadBalancersInput()
    ) -> Pages<DescribeLoadBalancersInput, DescribeLoadBalancersOutput> {
        Pages(input, call: { try await describeLoadBalancers($0) }) {
            page, input in
            guard page.nextMarker?.isEmpty == false else { return false }
            input.marker = page.nextMarker
            return true
        }
    }
}

extension Waiter where O == ElasticLoadBalancingV2.DescribeLoadBalancers {
    /// `LoadBalancerAvailable`: asks `DescribeLoadBalancers`.
    public static var loadBalancerAvailable: Waiter<ElasticLoadBalancingV2.DescribeLoadBalancers> {
        Waiter(
            "LoadBalancerAvailable",
            delay: .seconds(15),
            acceptors: [
                .all("active", .success) { ([$0].compactMap(\.loadBalancers).flatMap { $0 }.compactMap(\.state).compactMap(\.code)).map(\.rawValue) },
                .any("provisioning", .retry) { ([$0].compactMap(\.loadBalancers).flatMap { $0 }.compactMap(\.state).compactMap(\.code)).map(\.rawValue) },
                .error("LoadBalancerNotFound", .retry),
            ]
        )
    }
}

extension Waiter where O == ElasticLoadBalancingV2.DescribeLoadBalancers {
    /// `LoadBalancerExists`: asks `DescribeLoadBalancers`.
    public static var loadBalancerExists: Waiter<ElasticLoadBalancingV2.DescribeLoadBalancers> {
        Waiter(
            "LoadBalancerExists",
            delay: .seconds(15),
            acceptors: [
                .anyOutput(.success),
                .error("LoadBalancerNotFound", .retry),
            ]
        )
    }
}

extension Waiter where O == ElasticLoadBalancingV2.DescribeLoadBalancers {
    /// `LoadBalancersDeleted`: asks `DescribeLoadBalancers`.
    public static var loadBalancersDeleted: Waiter<ElasticLoadBalancingV2.DescribeLoadBalancers> {
        Waiter(
            "LoadBalancersDeleted",
            delay: .seconds(15),
            acceptors: [
                .all("active", .retry) { ([$0].compactMap(\.loadBalancers).flatMap { $0 }.compactMap(\.state).compactMap(\.code)).map(\.rawValue) },
                .error("LoadBalancerNotFound", .success),
            ]
        )
    }
}
