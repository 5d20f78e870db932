// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::Route53::RecordSet`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html
public struct RecordSet: Resource {
    /// `Name`. A change replaces the resource.
    public var name: Input<String>
    /// `Type`. A change replaces the resource.
    public var type: Input<String>
    /// `AliasTarget`.
    public var aliasTarget: AliasTarget?
    /// `CidrRoutingConfig`.
    public var cidrRoutingConfig: CidrRoutingConfig?
    /// `Comment`.
    public var comment: Input<String>?
    /// `Failover`.
    public var failover: Input<String>?
    /// `GeoLocation`.
    public var geoLocation: GeoLocation?
    /// `GeoProximityLocation`.
    public var geoProximityLocation: GeoProximityLocation?
    /// `HealthCheckId`.
    public var healthCheckId: Input<String>?
    /// `HostedZoneId`. A change replaces the resource.
    public var hostedZoneId: Input<HostedZone.ID>?
    /// `HostedZoneName`. A change replaces the resource.
    public var hostedZoneName: Input<String>?
    /// `MultiValueAnswer`.
    public var multiValueAnswer: Input<Bool>?
    /// `Region`.
    public var region: Input<String>?
    /// `ResourceRecords`.
    public var resourceRecords: [Input<String>]?
    /// `SetIdentifier`. A change replaces the resource.
    public var setIdentifier: Input<String>?
    /// `TTL`.
    public var ttl: Input<String>?
    /// `Weight`.
    public var weight: Input<Int>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        name: Input<String>,
        type: Input<String>,
        aliasTarget: AliasTarget? = nil,
        cidrRoutingConfig: CidrRoutingConfig? = nil,
        comment: Input<String>? = nil,
        failover: Input<String>? = nil,
        geoLocation: GeoLocation? = nil,
        geoProximityLocation: GeoProximityLocation? = nil,
        healthCheckId: Input<String>? = nil,
        hostedZoneId: Input<HostedZone.ID>? = nil,
        hostedZoneName: Input<String>? = nil,
        multiValueAnswer: Input<Bool>? = nil,
        region: Input<String>? = nil,
        resourceRecords: [Input<String>]? = nil,
        setIdentifier: Input<String>? = nil,
        ttl: Input<String>? = nil,
        weight: Input<Int>? = nil
    ) {
        self.name = name
        self.type = type
        self.aliasTarget = aliasTarget
        self.cidrRoutingConfig = cidrRoutingConfig
        self.comment = comment
        self.failover = failover
        self.geoLocation = geoLocation
        self.geoProximityLocation = geoProximityLocation
        self.healthCheckId = healthCheckId
        self.hostedZoneId = hostedZoneId
        self.hostedZoneName = hostedZoneName
        self.multiValueAnswer = multiValueAnswer
        self.region = region
        self.resourceRecords = resourceRecords
        self.setIdentifier = setIdentifier
        self.ttl = ttl
        self.weight = weight
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.name = try reader.required("Name")
        self.type = try reader.required("Type")
        self.aliasTarget = try reader.optional("AliasTarget")
        self.cidrRoutingConfig = try reader.optional("CidrRoutingConfig")
        self.comment = try reader.optional("Comment")
        self.failover = try reader.optional("Failover")
        self.geoLocation = try reader.optional("GeoLocation")
        self.geoProximityLocation = try reader.optional("GeoProximityLocation")
        self.healthCheckId = try reader.optional("HealthCheckId")
        self.hostedZoneId = try reader.optional("HostedZoneId")
        self.hostedZoneName = try reader.optional("HostedZoneName")
        self.multiValueAnswer = try reader.optional("MultiValueAnswer")
        self.region = try reader.optional("Region")
        self.resourceRecords = try reader.optional("ResourceRecords")
        self.setIdentifier = try reader.optional("SetIdentifier")
        self.ttl = try reader.optional("TTL")
        self.weight = try reader.optional("Weight")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Name", name)
        writer.set("Type", type)
        writer.set("AliasTarget", aliasTarget)
        writer.set("CidrRoutingConfig", cidrRoutingConfig)
        writer.set("Comment", comment)
        writer.set("Failover", failover)
        writer.set("GeoLocation", geoLocation)
        writer.set("GeoProximityLocation", geoProximityLocation)
        writer.set("HealthCheckId", healthCheckId)
        writer.set("HostedZoneId", hostedZoneId)
        writer.set("HostedZoneName", hostedZoneName)
        writer.set("MultiValueAnswer", multiValueAnswer)
        writer.set("Region", region)
        writer.set("ResourceRecords", resourceRecords)
        writer.set("SetIdentifier", setIdentifier)
        writer.set("TTL", ttl)
        writer.set("Weight", weight)
        return writer.document
    }

    /// `AliasTarget`.
    public struct AliasTarget: DocumentConvertible, Hashable {
        /// `DNSName`.
        public var dnsName: Input<String>
        /// `HostedZoneId`.
        public var hostedZoneId: Input<String>
        /// `EvaluateTargetHealth`.
        public var evaluateTargetHealth: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(dnsName: Input<String>, hostedZoneId: Input<String>, evaluateTargetHealth: Input<Bool>? = nil) {
            self.dnsName = dnsName
            self.hostedZoneId = hostedZoneId
            self.evaluateTargetHealth = evaluateTargetHealth
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.dnsName = try reader.required("DNSName")
            self.hostedZoneId = try reader.required("HostedZoneId")
            self.evaluateTargetHealth = try reader.optional("EvaluateTargetHealth")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DNSName", dnsName)
            writer.set("HostedZoneId", hostedZoneId)
            writer.set("EvaluateTargetHealth", evaluateTargetHealth)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DNSName": PropertySchema(.string, equivalence: .domainName),
                    "EvaluateTargetHealth": PropertySchema(.boolean),
                    "HostedZoneId": PropertySchema(.string),
                ],
                required: ["DNSName", "HostedZoneId"]
            )
        )
    }

    /// `CidrRoutingConfig`.
    public struct CidrRoutingConfig: DocumentConvertible, Hashable {
        /// `CollectionId`.
        public var collectionId: Input<String>
        /// `LocationName`.
        public var locationName: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(collectionId: Input<String>, locationName: Input<String>) {
            self.collectionId = collectionId
            self.locationName = locationName
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.collectionId = try reader.required("CollectionId")
            self.locationName = try reader.required("LocationName")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CollectionId", collectionId)
            writer.set("LocationName", locationName)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["CollectionId": PropertySchema(.string), "LocationName": PropertySchema(.string)],
                required: ["CollectionId", "LocationName"]
            )
        )
    }

    /// `GeoProximityLocation/Coordinates`.
    public struct Coordinates: DocumentConvertible, Hashable {
        /// `Latitude`.
        public var latitude: Input<String>
        /// `Longitude`.
        public var longitude: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(latitude: Input<String>, longitude: Input<String>) {
            self.latitude = latitude
            self.longitude = longitude
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.latitude = try reader.required("Latitude")
            self.longitude = try reader.required("Longitude")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Latitude", latitude)
            writer.set("Longitude", longitude)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["Latitude": PropertySchema(.string), "Longitude": PropertySchema(.string)],
                required: ["Latitude", "Longitude"]
            )
        )
    }

    /// `GeoLocation`.
    public struct GeoLocation: DocumentConvertible, Hashable {
        /// `ContinentCode`.
        public var continentCode: Input<String>?
        /// `CountryCode`.
        public var countryCode: Input<String>?
        /// `SubdivisionCode`.
        public var subdivisionCode: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            continentCode: Input<String>? = nil,
            countryCode: Input<String>? = nil,
            subdivisionCode: Input<String>? = nil
        ) {
            self.continentCode = continentCode
            self.countryCode = countryCode
            self.subdivisionCode = subdivisionCode
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.continentCode = try reader.optional("ContinentCode")
            self.countryCode = try reader.optional("CountryCode")
            self.subdivisionCode = try reader.optional("SubdivisionCode")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ContinentCode", continentCode)
            writer.set("CountryCode", countryCode)
            writer.set("SubdivisionCode", subdivisionCode)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ContinentCode": PropertySchema(.string),
                    "CountryCode": PropertySchema(.string),
                    "SubdivisionCode": PropertySchema(.string),
                ]
            )
        )
    }

    /// `GeoProximityLocation`.
    public struct GeoProximityLocation: DocumentConvertible, Hashable {
        /// `AWSRegion`.
        public var awsRegion: Input<String>?
        /// `Bias`.
        public var bias: Input<Int>?
        /// `Coordinates`.
        public var coordinates: Coordinates?
        /// `LocalZoneGroup`.
        public var localZoneGroup: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            awsRegion: Input<String>? = nil,
            bias: Input<Int>? = nil,
            coordinates: Coordinates? = nil,
            localZoneGroup: Input<String>? = nil
        ) {
            self.awsRegion = awsRegion
            self.bias = bias
            self.coordinates = coordinates
            self.localZoneGroup = localZoneGroup
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.awsRegion = try reader.optional("AWSRegion")
            self.bias = try reader.optional("Bias")
            self.coordinates = try reader.optional("Coordinates")
            self.localZoneGroup = try reader.optional("LocalZoneGroup")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AWSRegion", awsRegion)
            writer.set("Bias", bias)
            writer.set("Coordinates", coordinates)
            writer.set("LocalZoneGroup", localZoneGroup)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AWSRegion": PropertySchema(.string),
                    "Bias": PropertySchema(.integer),
                    "Coordinates": Coordinates.shape,
                    "LocalZoneGroup": PropertySchema(.string),
                ]
            )
        )
    }
}

extension RecordSet {
    /// What the registry says of `AWS::Route53::RecordSet`.
    public static let schema = Schema(
        type: "AWS::Route53::RecordSet",
        properties: properties,
        required: ["Name", "Type"],
        primaryIdentifier: ["Id"],
        createOnly: ["HostedZoneId", "HostedZoneName", "Name", "SetIdentifier", "Type"],
        readOnly: ["Id"],
        replacement: .deleteThenCreate,
        constraints: [.exactlyOne(["HostedZoneId", "HostedZoneName"])]
    )

    private static let properties: [String: PropertySchema] = [
        "AliasTarget": AliasTarget.shape,
        "CidrRoutingConfig": CidrRoutingConfig.shape,
        "Comment": PropertySchema(.string),
        "Failover": PropertySchema(.string),
        "GeoLocation": GeoLocation.shape,
        "GeoProximityLocation": GeoProximityLocation.shape,
        "HealthCheckId": PropertySchema(.string),
        "HostedZoneId": PropertySchema(.string),
        "HostedZoneName": PropertySchema(.string),
        "Id": PropertySchema(.string),
        "MultiValueAnswer": PropertySchema(.boolean),
        "Name": PropertySchema(.string, equivalence: .domainName),
        "Region": PropertySchema(.string),
        "ResourceRecords": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "SetIdentifier": PropertySchema(.string),
        "TTL": PropertySchema(.string),
        "Type": PropertySchema(.string),
        "Weight": PropertySchema(.integer),
    ]
}

extension Reference where R == RecordSet {
    /// `Id`.
    public var id: Input<RecordSet.ID> { attribute("Id") }
}
