// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `CreateListener` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
    public enum CreateListener: AWSOperation {
        public typealias Input = CreateListenerInput
        public typealias Output = CreateListenerOutput

        public static let name = "CreateListener"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateListenerResult"))
        }
    }

    /// `CreateListenerInput` of Elastic Load Balancing.
    public struct CreateListenerInput: Sendable, Hashable {
        /// `DefaultActions`.
        public var defaultActions: [Action]
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String
        /// `AlpnPolicy`.
        public var alpnPolicy: [String]?
        /// `Certificates`.
        public var certificates: [Certificate]?
        /// `MutualAuthentication`.
        public var mutualAuthentication: MutualAuthenticationAttributes?
        /// `Port`.
        public var port: Int?
        /// `Protocol`.
        public var `protocol`: ProtocolEnum?
        /// `SslPolicy`.
        public var sslPolicy: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            defaultActions: [Action],
            loadBalancerArn: String,
            alpnPolicy: [String]? = nil,
            certificates: [Certificate]? = nil,
            mutualAuthentication: MutualAuthenticationAttributes? = nil,
            port: Int? = nil,
            `protocol`: ProtocolEnum? = nil,
            sslPolicy: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.defaultActions = defaultActions
            self.loadBalancerArn = loadBalancerArn
            self.alpnPolicy = alpnPolicy
            self.certificates = certificates
            self.mutualAuthentication = mutualAuthentication
            self.port = port
            self.`protocol` = `protocol`
            self.sslPolicy = sslPolicy
            self.tags = tags
        }
    }

    /// `CreateListenerOutput` of Elastic Load Balancing.
    public struct CreateListenerOutput: Sendable, Hashable {
        /// `Listeners`.
        public var listeners: [Listener]?

        /// What is left out is the service's to choose.
        public init(listeners: [Listener]? = nil) {
            self.listeners = listeners
        }
    }
}

extension ElasticLoadBalancingV2.CreateListenerInput {
    package func write(to form: inout FormWriter) {
        form.member("DefaultActions", defaultActions) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
        form.member("AlpnPolicy", alpnPolicy) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("Certificates", certificates) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("MutualAuthentication", mutualAuthentication) { $1.write(to: &$0) }
        form.member("Port", port) { $0.write($1) }
        form.member("Protocol", `protocol`) { $0.write($1.rawValue) }
        form.member("SslPolicy", sslPolicy) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.CreateListenerOutput {
    package init(xml: XMLElement) throws {
        self.listeners = try xml.member("Listeners") { try $0.list { try ElasticLoadBalancingV2.Listener(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `CreateListener`.
    @discardableResult
    public func createListener(_ input: CreateListenerInput) async throws -> CreateListenerOutput {
        try await client.execute(CreateListener.self, input)
    }
}
