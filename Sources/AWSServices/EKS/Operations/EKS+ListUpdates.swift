// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ListUpdates` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_ListUpdates.html
    public enum ListUpdates: AWSOperation {
        public typealias Input = ListUpdatesRequest
        public typealias Output = ListUpdatesResponse

        public static let name = "ListUpdates"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.name, "name"))/updates")
            request.addQuery("addonName", input.addonName.map { $0 })
            request.addQuery("capabilityName", input.capabilityName.map { $0 })
            request.addQuery("maxResults", input.maxResults.map { String($0) })
            request.addQuery("nextToken", input.nextToken.map { $0 })
            request.addQuery("nodegroupName", input.nodegroupName.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListUpdatesRequest` of Amazon Elastic Kubernetes Service.
    public struct ListUpdatesRequest: Sendable, Hashable {
        /// `name`.
        public var name: String
        /// `addonName`.
        public var addonName: String?
        /// `capabilityName`.
        public var capabilityName: String?
        /// `maxResults`.
        public var maxResults: Int?
        /// `nextToken`.
        public var nextToken: String?
        /// `nodegroupName`.
        public var nodegroupName: String?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            addonName: String? = nil,
            capabilityName: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            nodegroupName: String? = nil
        ) {
            self.name = name
            self.addonName = addonName
            self.capabilityName = capabilityName
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.nodegroupName = nodegroupName
        }
    }

    /// `ListUpdatesResponse` of Amazon Elastic Kubernetes Service.
    public struct ListUpdatesResponse: Sendable, Hashable {
        /// `nextToken`.
        public var nextToken: String?
        /// `updateIds`.
        public var updateIds: [String]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, updateIds: [String]? = nil) {
            self.nextToken = nextToken
            self.updateIds = updateIds
        }
    }
}

extension EKS.ListUpdatesRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.ListUpdatesResponse {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("nextToken") { try $0.string() }
        self.updateIds = try json.member("updateIds") { try $0.list { try $0.string() } }
    }
}

extension EKS {
    /// Calls `ListUpdates`.
    @discardableResult
    public func listUpdates(_ input: ListUpdatesRequest) async throws -> ListUpdatesResponse {
        try await client.execute(ListUpdates.self, input)
    }

    /// Every page of `ListUpdates`, each asked for when the loop comes to it.
    public func listUpdatesPages(_ input: ListUpdatesRequest) -> Pages<ListUpdatesRequest, ListUpdatesResponse> {
        Pages(input, call: { try await listUpdates($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
