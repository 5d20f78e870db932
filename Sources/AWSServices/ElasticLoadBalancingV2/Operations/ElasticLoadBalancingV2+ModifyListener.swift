// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ModifyListener` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html
    public enum ModifyListener: AWSOperation {
        public typealias Input = ModifyListenerInput
        public typealias Output = ModifyListenerOutput

        public static let name = "ModifyListener"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyListenerResult"))
        }
    }

    /// `ModifyListenerInput` of Elastic Load Balancing.
    public struct ModifyListenerInput: Sendable, Hashable {
        /// `ListenerArn`.
        public var listenerArn: String
        /// `AlpnPolicy`.
        public var alpnPolicy: [String]?
        /// `Certificates`.
        public var certificates: [Certificate]?
        /// `DefaultActions`.
        public var defaultActions: [Action]?
        /// `MutualAuthentication`.
        public var mutualAuthentication: MutualAuthenticationAttributes?
        /// `Port`.
        public var port: Int?
        /// `Protocol`.
        public var `protocol`: ProtocolEnum?
        /// `SslPolicy`.
        public var sslPolicy: String?

        /// What is left out is the service's to choose.
        public init(
            listenerArn: String,
            alpnPolicy: [String]? = nil,
            certificates: [Certificate]? = nil,
            defaultActions: [Action]? = nil,
            mutualAuthentication: MutualAuthenticationAttributes? = nil,
            port: Int? = nil,
            `protocol`: ProtocolEnum? = nil,
            sslPolicy: String? = nil
        ) {
            self.listenerArn = listenerArn
            self.alpnPolicy = alpnPolicy
            self.certificates = certificates
            self.defaultActions = defaultActions
            self.mutualAuthentication = mutualAuthentication
            self.port = port
            self.`protocol` = `protocol`
            self.sslPolicy = sslPolicy
        }
    }

    /// `ModifyListenerOutput` of Elastic Load Balancing.
    public struct ModifyListenerOutput: Sendable, Hashable {
        /// `Listeners`.
        public var listeners: [Listener]?

        /// What is left out is the service's to choose.
        public init(listeners: [Listener]? = nil) {
            self.listeners = listeners
        }
    }
}

extension ElasticLoadBalancingV2.ModifyListenerInput {
    package func write(to form: inout FormWriter) {
        form.member("ListenerArn", listenerArn) { $0.write($1) }
        form.member("AlpnPolicy", alpnPolicy) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("Certificates", certificates) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("DefaultActions", defaultActions) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("MutualAuthentication", mutualAuthentication) { $1.write(to: &$0) }
        form.member("Port", port) { $0.write($1) }
        form.member("Protocol", `protocol`) { $0.write($1.rawValue) }
        form.member("SslPolicy", sslPolicy) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.ModifyListenerOutput {
    package init(xml: XMLElement) throws {
        self.listeners = try xml.member("Listeners") { try $0.list { try ElasticLoadBalancingV2.Listener(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `ModifyListener`.
    @discardableResult
    public func modifyListener(_ input: ModifyListenerInput) async throws -> ModifyListenerOutput {
        try await client.execute(ModifyListener.self, input)
    }
}
