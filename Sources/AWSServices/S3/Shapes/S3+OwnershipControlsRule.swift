// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `OwnershipControlsRule` of Amazon Simple Storage Service.
    public struct OwnershipControlsRule: Sendable, Hashable {
        /// `ObjectOwnership`.
        public var objectOwnership: ObjectOwnership?

        /// What is left out is the service's to choose.
        public init(objectOwnership: ObjectOwnership? = nil) {
            self.objectOwnership = objectOwnership
        }
    }
}

extension S3.OwnershipControlsRule {
    package func write(to xml: inout XMLWriter) {
        xml.member("ObjectOwnership", objectOwnership) { $0.write($1.rawValue) }
    }
}

extension S3.OwnershipControlsRule {
    package init(xml: XMLElement) throws {
        self.objectOwnership = try xml.member("ObjectOwnership") { S3.ObjectOwnership(rawValue: try $0.string()) }
    }
}
