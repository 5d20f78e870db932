// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `Update` of Amazon Elastic Kubernetes Service.
    public struct Update: Sendable, Hashable {
        /// `createdAt`.
        public var createdAt: Timestamp?
        /// `errors`.
        public var errors: [ErrorDetail]?
        /// `id`.
        public var id: String?
        /// `params`.
        public var params: [UpdateParam]?
        /// `status`.
        public var status: UpdateStatus?
        /// `type`.
        public var type: UpdateType?

        /// What is left out is the service's to choose.
        public init(
            createdAt: Timestamp? = nil,
            errors: [ErrorDetail]? = nil,
            id: String? = nil,
            params: [UpdateParam]? = nil,
            status: UpdateStatus? = nil,
            type: UpdateType? = nil
        ) {
            self.createdAt = createdAt
            self.errors = errors
            self.id = id
            self.params = params
            self.status = status
            self.type = type
        }
    }
}

extension EKS.Update {
    package init(json: JSONValue) throws {
        self.createdAt = try json.member("createdAt") { try $0.timestamp() }
        self.errors = try json.member("errors") { try $0.list { try EKS.ErrorDetail(json: $0) } }
        self.id = try json.member("id") { try $0.string() }
        self.params = try json.member("params") { try $0.list { try EKS.UpdateParam(json: $0) } }
        self.status = try json.member("status") { EKS.UpdateStatus(rawValue: try $0.string()) }
        self.type = try json.member("type") { EKS.UpdateType(rawValue: try $0.string()) }
    }
}
