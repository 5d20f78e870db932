/// A part of AWS with accounts and host names of its own.
package struct Partition: Sendable, Hashable {
    /// As in an ARN: `aws`, `aws-cn`, `aws-us-gov`.
    package let id: String
    package let dnsSuffix: String
    /// For host names that also have IPv6 addresses.
    package let dualStackSuffix: String
    /// Where global services are signed for.
    package let globalRegion: String

    private let regionPrefixes: [String]

    private init(
        _ id: String,
        dnsSuffix: String,
        dualStackSuffix: String,
        globalRegion: String,
        regionPrefixes: [String]
    ) {
        self.id = id
        self.dnsSuffix = dnsSuffix
        self.dualStackSuffix = dualStackSuffix
        self.globalRegion = globalRegion
        self.regionPrefixes = regionPrefixes
    }

    /// The partition of a region; an unknown region counts as one of `aws`, so that new regions work.
    package static func of(region: String) -> Partition {
        all.first { $0.regionPrefixes.contains { region.hasPrefix($0) } } ?? aws
    }

    private static let aws = Partition(
        "aws",
        dnsSuffix: "amazonaws.com",
        dualStackSuffix: "api.aws",
        globalRegion: "us-east-1",
        regionPrefixes: []
    )

    /// Those with region names of their own. Source: botocore 1.43.11, data/partitions.json.
    private static let all: [Partition] = [
        Partition(
            "aws-cn",
            dnsSuffix: "amazonaws.com.cn",
            dualStackSuffix: "api.amazonwebservices.com.cn",
            globalRegion: "cn-northwest-1",
            regionPrefixes: ["cn-", "aws-cn-"]
        ),
        Partition(
            "aws-us-gov",
            dnsSuffix: "amazonaws.com",
            dualStackSuffix: "api.aws",
            globalRegion: "us-gov-west-1",
            regionPrefixes: ["us-gov-", "aws-us-gov-"]
        ),
        Partition(
            "aws-eusc",
            dnsSuffix: "amazonaws.eu",
            dualStackSuffix: "api.amazonwebservices.eu",
            globalRegion: "eusc-de-east-1",
            regionPrefixes: ["eusc-"]
        ),
    ]
}
