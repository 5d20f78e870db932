// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `SourceRevisionOverride` of AWS CodePipeline.
    public struct SourceRevisionOverride: Sendable, Hashable {
        /// `actionName`.
        public var actionName: String
        /// `revisionType`.
        public var revisionType: SourceRevisionType
        /// `revisionValue`.
        public var revisionValue: String

        /// What is left out is the service's to choose.
        public init(actionName: String, revisionType: SourceRevisionType, revisionValue: String) {
            self.actionName = actionName
            self.revisionType = revisionType
            self.revisionValue = revisionValue
        }
    }
}

extension CodePipeline.SourceRevisionOverride {
    package func write(to object: inout JSONObject) {
        object.member("actionName", actionName) { .string($0) }
        object.member("revisionType", revisionType) { .string($0.rawValue) }
        object.member("revisionValue", revisionValue) { .string($0) }
    }
}
