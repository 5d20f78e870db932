// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatchLogs {
    /// `MetricFilter` of Amazon CloudWatch Logs.
    public struct MetricFilter: Sendable, Hashable {
        /// `applyOnTransformedLogs`.
        public var applyOnTransformedLogs: Bool?
        /// `creationTime`.
        public var creationTime: Int?
        /// `emitSystemFieldDimensions`.
        public var emitSystemFieldDimensions: [String]?
        /// `fieldSelectionCriteria`.
        public var fieldSelectionCriteria: String?
        /// `filterName`.
        public var filterName: String?
        /// `filterPattern`.
        public var filterPattern: String?
        /// `logGroupName`.
        public var logGroupName: String?
        /// `metricTransformations`.
        public var metricTransformations: [MetricTransformation]?

        /// What is left out is the service's to choose.
        public init(
            applyOnTransformedLogs: Bool? = nil,
            creationTime: Int? = nil,
            emitSystemFieldDimensions: [String]? = nil,
            fieldSelectionCriteria: String? = nil,
            filterName: String? = nil,
            filterPattern: String? = nil,
            logGroupName: String? = nil,
            metricTransformations: [MetricTransformation]? = nil
        ) {
            self.applyOnTransformedLogs = applyOnTransformedLogs
            self.creationTime = creationTime
            self.emitSystemFieldDimensions = emitSystemFieldDimensions
            self.fieldSelectionCriteria = fieldSelectionCriteria
            self.filterName = filterName
            self.filterPattern = filterPattern
            self.logGroupName = logGroupName
            self.metricTransformations = metricTransformations
        }
    }
}

extension CloudWatchLogs.MetricFilter {
    package init(json: JSONValue) throws {
        self.applyOnTransformedLogs = try json.member("applyOnTransformedLogs") { try $0.boolean() }
        self.creationTime = try json.member("creationTime") { try $0.integer() }
        self.emitSystemFieldDimensions = try json.member("emitSystemFieldDimensions") { try $0.list { try $0.string() } }
        self.fieldSelectionCriteria = try json.member("fieldSelectionCriteria") { try $0.string() }
        self.filterName = try json.member("filterName") { try $0.string() }
        self.filterPattern = try json.member("filterPattern") { try $0.string() }
        self.logGroupName = try json.member("logGroupName") { try $0.string() }
        self.metricTransformations = try json.member("metricTransformations") { try $0.list { try CloudWatchLogs.MetricTransformation(json: $0) } }
    }
}
