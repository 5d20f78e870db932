import Foundation

/// `service-2.json` of botocore, as far as the generator reads it. AWS's descriptions are left where they are.
struct ServiceModel: Decodable {
    var metadata: Metadata
    var operations: [String: Operation]
    var shapes: [String: Shape]

    struct Metadata: Decodable {
        var apiVersion: String
        var endpointPrefix: String?
        private var modelProtocol: String
        private var protocols: [String]?
        var serviceId: String?
        var signingName: String?
        var jsonVersion: String?
        var targetPrefix: String?
        var xmlNamespace: String?
        var serviceFullName: String?
        var awsQueryCompatible: JSONNode?

        /// The first of the protocols that the service speaks and we do; where there is none, the service's favourite.
        var `protocol`: String {
            (protocols ?? []).first { (try? WireStyle($0)) != nil } ?? modelProtocol
        }

        enum CodingKeys: String, CodingKey {
            case apiVersion, endpointPrefix, protocols, serviceId, signingName, jsonVersion, targetPrefix
            case xmlNamespace, serviceFullName, awsQueryCompatible
            case modelProtocol = "protocol"
        }
    }

    struct Operation: Decodable, Hashable {
        struct HTTP: Decodable, Hashable {
            var method: String?
            var requestUri: String?
        }

        struct Endpoint: Decodable, Hashable {
            var hostPrefix: String?
        }

        var name: String
        var http: HTTP?
        var input: Reference?
        var output: Reference?
        var endpoint: Endpoint?
        var idempotent: Bool?
        var httpChecksumRequired: Bool?
        var httpChecksum: JSONNode?
        var requestcompression: JSONNode?

        /// Whether the service refuses a body without a checksum.
        var needsChecksum: Bool {
            httpChecksumRequired == true || httpChecksum?["requestChecksumRequired"]?.boolean == true
        }
    }

    /// Where a shape is used, with what holds for this use only.
    struct Reference: Decodable, Hashable {
        /// An object, or the URI alone.
        struct Namespace: Decodable, Hashable {
            var uri: String
            var prefix: String?

            init(uri: String) { self.uri = uri }

            init(from decoder: any Decoder) throws {
                if let uri = try? decoder.singleValueContainer().decode(String.self) {
                    self.uri = uri
                    return
                }
                let container = try decoder.container(keyedBy: CodingKeys.self)
                uri = try container.decode(String.self, forKey: .uri)
                prefix = try container.decodeIfPresent(String.self, forKey: .prefix)
            }

            private enum CodingKeys: CodingKey {
                case uri, prefix
            }
        }

        var shape: String
        var location: String?
        var locationName: String?
        var queryName: String?
        var flattened: Bool?
        var xmlNamespace: Namespace?
        var xmlAttribute: Bool?
        var timestampFormat: String?
        var idempotencyToken: Bool?
        var hostLabel: Bool?
        var jsonvalue: Bool?
        var resultWrapper: String?

        /// An answer has no path and no query: what would stand there stands in its body.
        var isInHeadOfAnswer: Bool { ["header", "headers", "statusCode"].contains(location) }
    }

    struct Shape: Decodable {
        var type: String
        var members: [String: Reference]?
        var member: Reference?
        var key: Reference?
        var value: Reference?
        var required: [String]?
        var `enum`: [String]?
        var payload: String?
        var locationName: String?
        var flattened: Bool?
        var xmlNamespace: Namespace?
        var timestampFormat: String?
        var union: Bool?
        var document: Bool?
        var eventstream: Bool?

        typealias Namespace = Reference.Namespace
    }
}

/// Something that the models say and the generator does not understand.
struct ModelError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
