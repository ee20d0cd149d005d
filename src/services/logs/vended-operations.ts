/**
 * The table of contents of vended logs: what services write on a customer's behalf, and where it goes.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
import * as authz from "./authz.ts";
import * as vendedDeliveries from "./operations/vended-deliveries.ts";

const { onAnything } = authz;

export const VENDED_DELIVERIES = {
  PutDeliverySource: { allow: authz.onDeliverySource, does: vendedDeliveries.PutDeliverySource },
  GetDeliverySource: {
    allow: authz.onSource("GetDeliverySource"),
    does: vendedDeliveries.GetDeliverySource,
  },
  DeleteDeliverySource: {
    allow: authz.onSource("DeleteDeliverySource"),
    does: vendedDeliveries.DeleteDeliverySource,
  },
  DescribeDeliverySources: {
    allow: onAnything("DescribeDeliverySources"),
    does: vendedDeliveries.DescribeDeliverySources,
  },
  PutDeliveryDestination: {
    allow: authz.onDeliveryTarget("PutDeliveryDestination"),
    does: vendedDeliveries.PutDeliveryDestination,
  },
  GetDeliveryDestination: {
    allow: authz.onDeliveryTarget("GetDeliveryDestination"),
    does: vendedDeliveries.GetDeliveryDestination,
  },
  DeleteDeliveryDestination: {
    allow: authz.onDeliveryTarget("DeleteDeliveryDestination"),
    does: vendedDeliveries.DeleteDeliveryDestination,
  },
  DescribeDeliveryDestinations: {
    allow: onAnything("DescribeDeliveryDestinations"),
    does: vendedDeliveries.DescribeDeliveryDestinations,
  },
  PutDeliveryDestinationPolicy: {
    allow: authz.onTargetPolicy("PutDeliveryDestinationPolicy"),
    does: vendedDeliveries.PutDeliveryDestinationPolicy,
  },
  GetDeliveryDestinationPolicy: {
    allow: authz.onTargetPolicy("GetDeliveryDestinationPolicy"),
    does: vendedDeliveries.GetDeliveryDestinationPolicy,
  },
  DeleteDeliveryDestinationPolicy: {
    allow: authz.onTargetPolicy("DeleteDeliveryDestinationPolicy"),
    does: vendedDeliveries.DeleteDeliveryDestinationPolicy,
  },
  CreateDelivery: { allow: authz.onNewDelivery, does: vendedDeliveries.CreateDelivery },
  GetDelivery: { allow: authz.onDelivery("GetDelivery"), does: vendedDeliveries.GetDelivery },
  DeleteDelivery: { allow: authz.onDelivery("DeleteDelivery"), does: vendedDeliveries.DeleteDelivery },
  UpdateDeliveryConfiguration: {
    allow: authz.onDelivery("UpdateDeliveryConfiguration"),
    does: vendedDeliveries.UpdateDeliveryConfiguration,
  },
  DescribeDeliveries: {
    allow: onAnything("DescribeDeliveries"),
    does: vendedDeliveries.DescribeDeliveries,
  },
  DescribeConfigurationTemplates: {
    allow: onAnything("DescribeConfigurationTemplates"),
    does: vendedDeliveries.DescribeConfigurationTemplates,
  },
};
