# The Ruby runtime: loads the handler, asks the Runtime API for events and answers them, as AWS documents it.
#
# https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
# https://docs.aws.amazon.com/lambda/latest/dg/ruby-handler.html

require 'json'
require 'net/http'

$stdout.sync = true
$LOAD_PATH.unshift(ENV.fetch('LAMBDA_TASK_ROOT'))

BASE = '/2018-06-01/runtime'

class Fault < StandardError
  attr_reader :kind

  def initialize(kind, message)
    super(message)
    @kind = kind
  end
end

class Context
  attr_reader :aws_request_id, :invoked_function_arn, :function_name, :function_version, :memory_limit_in_mb,
              :log_group_name, :log_stream_name, :deadline_ms, :identity, :client_context, :tenant_id

  def initialize(headers)
    @aws_request_id = headers['Lambda-Runtime-Aws-Request-Id']
    @invoked_function_arn = headers['Lambda-Runtime-Invoked-Function-Arn']
    @tenant_id = headers['Lambda-Runtime-Aws-Tenant-Id']
    @deadline_ms = headers['Lambda-Runtime-Deadline-Ms'].to_i
    @function_name = ENV['AWS_LAMBDA_FUNCTION_NAME']
    @function_version = ENV['AWS_LAMBDA_FUNCTION_VERSION']
    @memory_limit_in_mb = ENV['AWS_LAMBDA_FUNCTION_MEMORY_SIZE']
    @log_group_name = ENV['AWS_LAMBDA_LOG_GROUP_NAME']
    @log_stream_name = ENV['AWS_LAMBDA_LOG_STREAM_NAME']
    client = headers['Lambda-Runtime-Client-Context']
    @client_context = JSON.parse(client) if client
  end

  def get_remaining_time_in_millis
    [@deadline_ms - Process.clock_gettime(Process::CLOCK_REALTIME, :millisecond), 0].max
  end
end

class RuntimeApi
  def initialize
    host, port = ENV.fetch('AWS_LAMBDA_RUNTIME_API').split(':')
    @http = Net::HTTP.new(host, port.to_i)
    @http.read_timeout = nil
    @http.keep_alive_timeout = 86_400
    @http.start
  end

  def next_event
    @http.get("#{BASE}/invocation/next")
  end

  def answer(id, body)
    @http.post("#{BASE}/invocation/#{id}/response", body, 'Content-Type' => 'application/json')
  end

  def fail(path, error)
    kind = error.is_a?(Fault) ? error.kind : "Function<#{error.class.name}>"
    trace = error.is_a?(Fault) ? [] : (error.backtrace || []).reject { |line| line.start_with?(__FILE__) }
    document = { errorMessage: error.message, errorType: kind, stackTrace: trace }
    puts "Error raised from handler method\n#{document.to_json}"
    headers = { 'Content-Type' => 'application/json', 'Lambda-Runtime-Function-Error-Type' => kind }
    @http.post("#{BASE}#{path}", document.to_json, headers)
  end
end

# "file.method" or "file.Module::Class.method"
def load_handler(name)
  file, *rest = name.split('.')
  raise Fault.new('Runtime.MalformedHandlerName', "Bad handler '#{name}'") if rest.empty?

  begin
    require file
  rescue LoadError => e
    raise Fault.new('Runtime.ImportModuleError', "cannot load such file -- #{e.path || file}")
  rescue SyntaxError => e
    raise Fault.new('Runtime.UserCodeSyntaxError', e.message)
  end
  *scope, method = rest
  owner = scope.empty? ? Object.new : Kernel.const_get(scope.join('::'))
  unless owner.respond_to?(method, true)
    raise Fault.new('Runtime.HandlerNotFound', "undefined method '#{method}'")
  end

  owner.method(method)
end

def serve(api, handler)
  loop do
    event = api.next_event
    id = event['Lambda-Runtime-Aws-Request-Id']
    ENV['_X_AMZN_TRACE_ID'] = event['Lambda-Runtime-Trace-Id']
    begin
      body = handler.call(event: JSON.parse(event.body), context: Context.new(event)).to_json
      told = api.answer(id, body)
      api.fail("/invocation/#{id}/error", Fault.new('Function.ResponseSizeTooLarge', told.body)) if told.code == '413'
    rescue Exception => e # rubocop:disable Lint/RescueException
      api.fail("/invocation/#{id}/error", e)
      raise if e.is_a?(SystemExit) || e.is_a?(NoMemoryError)
    end
  end
end

api = RuntimeApi.new
begin
  handler = load_handler(ENV.fetch('_HANDLER'))
rescue Exception => e # rubocop:disable Lint/RescueException
  api.fail('/init/error', e)
  exit 1
end
serve(api, handler)
