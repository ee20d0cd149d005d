/** The part of the table of contents by which one organization pays for another. */
import { inOrganization, withTags } from "./authz.ts";
import * as transfers from "./operations/transfers.ts";

export const TRANSFER_ROWS = {
  InviteOrganizationToTransferResponsibility: {
    allow: inOrganization("InviteOrganizationToTransferResponsibility", { more: withTags }),
    does: transfers.InviteOrganizationToTransferResponsibility,
    grade: "control-plane" as const,
  },
  DescribeResponsibilityTransfer: {
    allow: inOrganization("DescribeResponsibilityTransfer"),
    does: transfers.DescribeResponsibilityTransfer,
  },
  UpdateResponsibilityTransfer: {
    allow: inOrganization("UpdateResponsibilityTransfer"),
    does: transfers.UpdateResponsibilityTransfer,
    grade: "control-plane" as const,
  },
  TerminateResponsibilityTransfer: {
    allow: inOrganization("TerminateResponsibilityTransfer"),
    does: transfers.TerminateResponsibilityTransfer,
    grade: "control-plane" as const,
  },
  ListInboundResponsibilityTransfers: {
    allow: inOrganization("ListInboundResponsibilityTransfers"),
    does: transfers.ListInboundResponsibilityTransfers,
  },
  ListOutboundResponsibilityTransfers: {
    allow: inOrganization("ListOutboundResponsibilityTransfers"),
    does: transfers.ListOutboundResponsibilityTransfers,
  },
};
