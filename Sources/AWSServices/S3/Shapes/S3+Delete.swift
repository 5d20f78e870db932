// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Delete` of Amazon Simple Storage Service.
    public struct Delete: Sendable, Hashable {
        /// `Objects`.
        public var objects: [ObjectIdentifier]
        /// `Quiet`.
        public var quiet: Bool?

        /// What is left out is the service's to choose.
        public init(objects: [ObjectIdentifier], quiet: Bool? = nil) {
            self.objects = objects
            self.quiet = quiet
        }
    }
}

extension S3.Delete {
    package func write(to xml: inout XMLWriter) {
        xml.flattened("Object", objects) { $1.write(to: &$0) }
        xml.member("Quiet", quiet) { $0.write($1) }
    }
}
