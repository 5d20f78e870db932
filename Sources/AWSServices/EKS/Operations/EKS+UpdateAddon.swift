// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdateAddon` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateAddon.html
    public enum UpdateAddon: AWSOperation, TokenCarrying {
        public typealias Input = UpdateAddonRequest
        public typealias Output = UpdateAddonResponse

        public static let name = "UpdateAddon"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/addons/\(try Label.path(input.addonName, "addonName"))/update")
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

    /// `UpdateAddonRequest` of Amazon Elastic Kubernetes Service.
    public struct UpdateAddonRequest: Sendable, Hashable {
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
        /// `podIdentityAssociations`.
        public var podIdentityAssociations: [AddonPodIdentityAssociations]?
        /// `resolveConflicts`.
        public var resolveConflicts: ResolveConflicts?
        /// `serviceAccountRoleArn`.
        public var serviceAccountRoleArn: String?

        /// What is left out is the service's to choose.
        public init(
            addonName: String,
            clusterName: String,
            addonVersion: String? = nil,
            clientRequestToken: String? = nil,
            configurationValues: String? = nil,
            podIdentityAssociations: [AddonPodIdentityAssociations]? = nil,
            resolveConflicts: ResolveConflicts? = nil,
            serviceAccountRoleArn: String? = nil
        ) {
            self.addonName = addonName
            self.clusterName = clusterName
            self.addonVersion = addonVersion
            self.clientRequestToken = clientRequestToken
            self.configurationValues = configurationValues
            self.podIdentityAssociations = podIdentityAssociations
            self.resolveConflicts = resolveConflicts
            self.serviceAccountRoleArn = serviceAccountRoleArn
        }
    }

    /// `UpdateAddonResponse` of Amazon Elastic Kubernetes Service.
    public struct UpdateAddonResponse: Sendable, Hashable {
        /// `update`.
        public var update: Update?

        /// What is left out is the service's to choose.
        public init(update: Update? = nil) {
            self.update = update
        }
    }
}

extension EKS.UpdateAddonRequest {
    package func write(to object: inout JSONObject) {
        object.member("addonVersion", addonVersion) { .string($0) }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("configurationValues", configurationValues) { .string($0) }
        object.member("podIdentityAssociations", podIdentityAssociations) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("resolveConflicts", resolveConflicts) { .string($0.rawValue) }
        object.member("serviceAccountRoleArn", serviceAccountRoleArn) { .string($0) }
    }
}

extension EKS.UpdateAddonResponse {
    package init(json: JSONValue) throws {
        self.update = try json.member("update") { try EKS.Update(json: $0) }
    }
}

extension EKS {
    /// Calls `UpdateAddon`.
    @discardableResult
    public func updateAddon(_ input: UpdateAddonRequest) async throws -> UpdateAddonResponse {
        try await client.execute(UpdateAddon.self, UpdateAddon.withToken(input, idempotencyToken))
    }
}
