import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let launchTemplate = HandlerCase(
        type: "AWS::EC2::LaunchTemplate",
        base: { $0.launchTemplate() },
        updates: [
            (
                "LaunchTemplateData",
                { $0.launchTemplate { $0.launchTemplateData.metadataOptions?.httpPutResponseHopLimit = 2 } }
            ),
            (
                "LaunchTemplateData/BlockDeviceMappings",
                {
                    $0.launchTemplate {
                        $0.launchTemplateData.blockDeviceMappings?.append(
                            .init(
                                deviceName: "/dev/xvdb",
                                ebs: .init(encrypted: true, volumeSize: 80, volumeType: .gp3)
                            )
                        )
                    }
                }
            ),
            (
                "LaunchTemplateData/TagSpecifications",
                { $0.launchTemplate { $0.launchTemplateData.tagSpecifications = nil } }
            ),
            (
                "LaunchTemplateData/Monitoring",
                { $0.launchTemplate { $0.launchTemplateData.monitoring = .init(enabled: true) } }
            ),
            ("VersionDescription", { $0.launchTemplate { $0.versionDescription = "two" } }),
            ("TagSpecifications", { $0.launchTemplate(tags: ["team": "two", "also": "this"]) }),
            ("TagSpecifications/0/Tags", { $0.launchTemplate(tags: ["team": "two"]) }),
        ],
        replacement: { $0.launchTemplate { $0.launchTemplateName = "handlers-another-template" } },
        drift: (
            "LaunchTemplateData/MetadataOptions/HttpTokens",
            { services, id in
                let made = try await services.ec2.createLaunchTemplateVersion(
                    .init(
                        launchTemplateData: .init(metadataOptions: .init(httpTokens: .optional)),
                        launchTemplateId: id.description,
                        sourceVersion: "$Default"
                    )
                )
                _ = try await services.ec2.modifyLaunchTemplate(
                    .init(
                        defaultVersion: made.launchTemplateVersion?.versionNumber.map(String.init) ?? "",
                        launchTemplateId: id.description
                    )
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: ["TagSpecifications", "TagSpecifications/0/Tags"],
                reason: "DescribeLaunchTemplates goes on showing the first tags"
            ),
            EmulatorGap(
                emulator: .ministack,
                properties: ["TagSpecifications", "TagSpecifications/0/Tags"],
                reason: "a template's tags can be changed once"
            ),
        ]
    )
}

extension Stack {
    /// A template whose instances demand session tokens for their metadata and have encrypted volumes.
    fileprivate mutating func launchTemplate(
        tags: [String: String] = ["team": "one"],
        _ change: (inout LaunchTemplate) -> Void = { _ in }
    ) {
        var template = LaunchTemplate(
            launchTemplateData: .init(
                blockDeviceMappings: [
                    .init(deviceName: "/dev/xvda", ebs: .init(encrypted: true, volumeSize: 20, volumeType: .gp3))
                ],
                metadataOptions: .init(httpEndpoint: .enabled, httpPutResponseHopLimit: 1, httpTokens: .required),
                tagSpecifications: [
                    .init(resourceType: .instance, tags: [.init(key: "Name", value: "node")])
                ]
            ),
            tagSpecifications: [
                .init(
                    resourceType: .launchTemplate,
                    tags: tags.sorted { $0.key < $1.key }.map { .init(key: Input($0.key), value: Input($0.value)) }
                )
            ],
            versionDescription: "one"
        )
        change(&template)
        add("subject", template)
    }
}
