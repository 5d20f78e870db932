// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeListeners` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html
    public enum DescribeListeners: AWSOperation {
        public typealias Input = DescribeListenersInput
        public typealias Output = DescribeListenersOutput

        public static let name = "DescribeListeners"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeListenersResult"))
        }
    }

    /// `DescribeListenersInput` of Elastic Load Balancing.
    public struct DescribeListenersInput: Sendable, Hashable {
        /// `ListenerArns`.
        public var listenerArns: [String]?
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String?
        /// `Marker`.
        public var marker: String?
        /// `PageSize`.
        public var pageSize: Int?

        /// What is left out is the service's to choose.
        public init(
            listenerArns: [String]? = nil,
            loadBalancerArn: String? = nil,
            marker: String? = nil,
            pageSize: Int? = nil
        ) {
            self.listenerArns = listenerArns
            self.loadBalancerArn = loadBalancerArn
            self.marker = marker
            self.pageSize = pageSize
        }
    }

    /// `DescribeListenersOutput` of Elastic Load Balancing.
    public struct DescribeListenersOutput: Sendable, Hashable {
        /// `Listeners`.
        public var listeners: [Listener]?
        /// `NextMarker`.
        public var nextMarker: String?

        /// What is left out is the service's to choose.
        public init(listeners: [Listener]? = nil, nextMarker: String? = nil) {
            self.listeners = listeners
            self.nextMarker = nextMarker
        }
    }
}

extension ElasticLoadBalancingV2.DescribeListenersInput {
    package func write(to form: inout FormWriter) {
        form.member("ListenerArns", listenerArns) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("PageSize", pageSize) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DescribeListenersOutput {
    package init(xml: XMLElement) throws {
        self.listeners = try xml.member("Listeners") { try $0.list { try ElasticLoadBalancingV2.Listener(xml: $0) } }
        self.nextMarker = try xml.member("NextMarker") { try $0.string() }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeListeners`.
    @discardableResult
    public func describeListeners(_ input: DescribeListenersInput = DescribeListenersInput()) async throws -> DescribeListenersOutput {
        try await client.execute(DescribeListeners.self, input)
    }

    /// Every page of `DescribeListeners`, each asked for when the loop comes to it.
    public func describeListenersPages(
        _ input: DescribeListenersInput = DescribeListenersInput()
    ) -> Pages<DescribeListenersInput, DescribeListenersOutput> {
        Pages(input, call: { try await describeListeners($0) }) {
            page, input in
            guard page.nextMarker?.isEmpty == false else { return false }
            input.marker = page.nextMarker
            return true
        }
    }
}
