// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `Condition` of AWS CodePipeline.
    public struct Condition: Sendable, Hashable {
        /// `result`.
        public var result: ResultShape?
        /// `rules`.
        public var rules: [RuleDeclaration]?

        /// What is left out is the service's to choose.
        public init(result: ResultShape? = nil, rules: [RuleDeclaration]? = nil) {
            self.result = result
            self.rules = rules
        }
    }
}

extension CodePipeline.Condition {
    package func write(to object: inout JSONObject) {
        object.member("result", result) { .string($0.rawValue) }
        object.member("rules", rules) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CodePipeline.Condition {
    package init(json: JSONValue) throws {
        self.result = try json.member("result") { CodePipeline.ResultShape(rawValue: try $0.string()) }
        self.rules = try json.member("rules") { try $0.list { try CodePipeline.RuleDeclaration(json: $0) } }
    }
}
