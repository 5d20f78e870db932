// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `LocationInfo` of Amazon Simple Storage Service.
    public struct LocationInfo: Sendable, Hashable {
        /// `Name`.
        public var name: String?
        /// `Type`.
        public var type: LocationType?

        /// What is left out is the service's to choose.
        public init(name: String? = nil, type: LocationType? = nil) {
            self.name = name
            self.type = type
        }
    }
}

extension S3.LocationInfo {
    package func write(to xml: inout XMLWriter) {
        xml.member("Name", name) { $0.write($1) }
        xml.member("Type", type) { $0.write($1.rawValue) }
    }
}
