/// Cases that cannot apply to this client, each with the reason. A case that is listed and passes all the same fails
/// the tests, and so does one that no longer exists.
let inapplicableVectors: [String: [String: String]] = [
    "input/ec2": [
        "SDKAppliedContentEncoding_ec2Query": noCompression,
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_ec2Query": noCompression,
    ],
    "input/query": [
        "SDKAppliedContentEncoding_awsQuery": noCompression,
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsQuery": noCompression,
    ],
    "input/json": [
        "SDKAppliedContentEncoding_awsJson1_1": noCompression,
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_1": noCompression,
    ],
    "input/json_1_0": [
        "SDKAppliedContentEncoding_awsJson1_0": noCompression,
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_0": noCompression,
    ],
    "input/rest-json": [
        "SDKAppliedContentEncoding_restJson1": noCompression,
        "SDKAppendedGzipAfterProvidedEncoding_restJson1": noCompression,
    ],
    "input/rest-xml": [
        "SDKAppliedContentEncoding_restXml": noCompression,
        "SDKAppendedGzipAfterProvidedEncoding_restXml": noCompression,
        "RestXmlHttpPayloadWithUnion": payloadName,
        "HttpPayloadWithXmlNamespace": payloadName,
        "HttpPayloadWithXmlNamespaceAndPrefix": payloadName,
        "XmlAttributesOnPayload": payloadName,
    ],
]

/// Bodies as small as ours are below every service's threshold.
private let noCompression = "requests are sent without compression"

/// Models of real services, S3's above all, give a payload's member the name of its element; in these cases the
/// member's name is written where a model has that, and the shape's name is expected. botocore leaves them out too.
private let payloadName = "the model gives the payload another name than the case expects"
