// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `CreateAddon` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAddon.html
    public enum CreateAddon: AWSOperation, TokenCarrying {
        public typealias Input = CreateAddonRequest
        public typealias Output = CreateAddonResponse

        public static let name = "CreateAddon"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/addons")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientRequestToken == nil { input.clientRequestToken = token() }
            return input
        }
    }

    /// `CreateAddonRequest` of Amazon Elastic Kubernetes Service.
    public struct CreateAddonRequest: Sendable, Hashable {
        /// `addonName`.
        public var addonName: String
        /// `clusterName`.
        public var clusterName: String
        /// `addonVersion`.
        public var addonVersion: String?
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `configurationValues`.
        public var configurationValues: String?
        /// `namespaceConfig`.
        public var namespaceConfig: AddonNamespaceConfigRequest?
        /// `podIdentityAssociations`.
        public var podIdentityAssociations: [AddonPodIdentityAssociations]?
        /// `resolveConflicts`.
        public var resolveConflicts: ResolveConflicts?
        /// `serviceAccountRoleArn`.
        public var serviceAccountRoleArn: String?
        /// `tags`.
        public var tags: [String: String]?

        /// What is left out is the service's to choose.
        public init(
            addonName: String,
            clusterName: String,
            addonVersion: String? = nil,
            clientRequestToken: String? = nil,
            configurationValues: String? = nil,
            namespaceConfig: AddonNamespaceConfigRequest? = nil,
            podIdentityAssociations: [AddonPodIdentityAssociations]? = nil,
            resolveConflicts: ResolveConflicts? = nil,
            serviceAccountRoleArn: String? = nil,
            tags: [String: String]? = nil
        ) {
            self.addonName = addonName
            self.clusterName = clusterName
            self.addonVersion = addonVersion
            self.clientRequestToken = clientRequestToken
            self.configurationValues = configurationValues
            self.namespaceConfig = namespaceConfig
            self.podIdentityAssociations = podIdentityAssociations
            self.resolveConflicts = resolveConflicts
            self.serviceAccountRoleArn = serviceAccountRoleArn
            self.tags = tags
        }
    }

    /// `CreateAddonResponse` of Amazon Elastic Kubernetes Service.
    public struct CreateAddonResponse: Sendable, Hashable {
        /// `addon`.
        public var addon: Addon?

        /// What is left out is the service's to choose.
        public init(addon: Addon? = nil) {
            self.addon = addon
        }
    }
}

extension EKS.CreateAddonRequest {
    package func write(to object: inout JSONObject) {
        object.member("addonName", addonName) { .string($0) }
        object.member("addonVersion", addonVersion) { .string($0) }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("configurationValues", configurationValues) { .string($0) }
        object.member("namespaceConfig", namespaceConfig) { JSONObject.value($0.write(to:)) }
        object.member("podIdentityAssociations", podIdentityAssociations) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("resolveConflicts", resolveConflicts) { .string($0.rawValue) }
        object.member("serviceAccountRoleArn", serviceAccountRoleArn) { .string($0) }
        object.member("tags", tags) { .map($0) { .string($0) } }
    }
}

extension EKS.CreateAddonResponse {
    package init(json: JSONValue) throws {
        self.addon = try json.member("addon") { try EKS.Addon(json: $0) }
    }
}

extension EKS {
    /// Calls `CreateAddon`.
    @discardableResult
    public func createAddon(_ input: CreateAddonRequest) async throws -> CreateAddonResponse {
        try await client.execute(CreateAddon.self, CreateAddon.withToken(input, idempotencyToken))
    }
}
