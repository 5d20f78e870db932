// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `BatchRestrictions` of AWS CodeBuild.
    public struct BatchRestrictions: Sendable, Hashable {
        /// `computeTypesAllowed`.
        public var computeTypesAllowed: [String]?
        /// `fleetsAllowed`.
        public var fleetsAllowed: [String]?
        /// `maximumBuildsAllowed`.
        public var maximumBuildsAllowed: Int?

        /// What is left out is the service's to choose.
        public init(
            computeTypesAllowed: [String]? = nil,
            fleetsAllowed: [String]? = nil,
            maximumBuildsAllowed: Int? = nil
        ) {
            self.computeTypesAllowed = computeTypesAllowed
            self.fleetsAllowed = fleetsAllowed
            self.maximumBuildsAllowed = maximumBuildsAllowed
        }
    }
}

extension CodeBuild.BatchRestrictions {
    package func write(to object: inout JSONObject) {
        object.member("computeTypesAllowed", computeTypesAllowed) { .list($0) { .string($0) } }
        object.member("fleetsAllowed", fleetsAllowed) { .list($0) { .string($0) } }
        object.member("maximumBuildsAllowed", maximumBuildsAllowed) { .integer($0) }
    }
}

extension CodeBuild.BatchRestrictions {
    package init(json: JSONValue) throws {
        self.computeTypesAllowed = try json.member("computeTypesAllowed") { try $0.list { try $0.string() } }
        self.fleetsAllowed = try json.member("fleetsAllowed") { try $0.list { try $0.string() } }
        self.maximumBuildsAllowed = try json.member("maximumBuildsAllowed") { try $0.integer() }
    }
}
